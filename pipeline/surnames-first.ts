/** Frequent surnames where the surname comes first: a bare "Xi" is of "Xi Jinping". In lower case. */
export const surnamesFirst: ReadonlySet<string> = new Set(
  `xi wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng
  yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong fan shi qin
  kim park lee choi jung kang cho yoon jang lim moon nguyen tran le pham hoang phan vu vo dang bui do ho ngo`.split(
    /\s+/,
  ),
);
