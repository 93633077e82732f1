//! What `GET /v3/customs/orders` has in common with other areas.

enumeration! {
    /// 海关
    Customs {
        GUANGZHOU_ZS = "GUANGZHOU_ZS",
        HANGZHOU_ZS = "HANGZHOU_ZS",
        NINGBO = "NINGBO",
        ZHENGZHOU_BS = "ZHENGZHOU_BS",
        CHONGQING = "CHONGQING",
        SHANGHAI_ZS = "SHANGHAI_ZS",
        SHENZHEN = "SHENZHEN",
        ZHENGZHOU_ZH_ZS = "ZHENGZHOU_ZH_ZS",
        TIANJIN = "TIANJIN",
    }
}
