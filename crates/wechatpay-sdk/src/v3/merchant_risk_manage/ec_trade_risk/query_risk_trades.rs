//! 查询风险订单 · List risky orders
//!
//! `/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`

/// 查询风险订单 · List risky orders
///
/// `/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
#[derive(Clone)]
pub struct QueryRiskTrades {
    pub(crate) node: crate::chain::Node,
}

impl QueryRiskTrades {
    /// 查询风险订单 · List risky orders
    ///
    /// `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
    ///
    /// 商户或服务商按时间段分页查询风险订单，返回风险订单列表和总数。模式：普通商户、服务商。
    ///
    /// Lists the risky orders of a merchant or sub-merchant in a period, page by page. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_risk_manage::ec_trade_risk::query_risk_trades::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .merchant_risk_manage()
    ///     .ec_trade_risk()
    ///     .query_risk_trades()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_risk_manage::ec_trade_risk::query_risk_trades::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sp_mchid("1900000001").sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .merchant_risk_manage()
    ///     .ec_trade_risk()
    ///     .query_risk_trades()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4013894247](https://pay.weixin.qq.com/doc/v3/merchant/4013894247), [partner/4013894221](https://pay.weixin.qq.com/doc/v3/partner/4013894221)
    #[doc(alias(
        "查询风险订单",
        "List risky orders",
        "商户风险管理",
        "query-risk-trades",
        "ec-trade-risk/query-risk-trades"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-risk-manage/ec-trade-risk/query-risk-trades")
    }
}

/// 查询风险订单 · List risky orders
pub mod post {

    /// 查询风险订单：请求 · List risky orders: request
    pub struct Request {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 开始时间 · Start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub start_time: Option<crate::Time>,
        /// 结束时间 · End time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// 查询页码 · Page number
        ///
        /// 默认 `1`。Default `1`.
        pub page_index: Option<i64>,
        /// 查询页大小 · Page size
        ///
        /// 默认 `10`。Default `10`.
        pub page_size: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号 · Partner merchant ID
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户号 · Merchant ID
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 开始时间 · Start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn start_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.start_time = value.into_member();
            self
        }

        /// 结束时间 · End time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.end_time = value.into_member();
            self
        }

        /// 查询页码 · Page number
        pub fn page_index<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.page_index = value.into_member();
            self
        }

        /// 查询页大小 · Page size
        pub fn page_size<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.page_size = value.into_member();
            self
        }
    }

    /// 查询风险订单：应答 · List risky orders: answer
    #[non_exhaustive]
    pub struct Response {
        /// 总风险订单数 · Total number of risky orders
        pub total_num: Option<i64>,
        /// 风险订单列表 · Risky orders
        pub risk_trade_list: Option<Vec<RiskTradeList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 风险订单列表 · Risky orders
    #[non_exhaustive]
    pub struct RiskTradeList {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 风险类型 · Risk type
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        pub risk_type: Option<i64>,
        /// 风险等级 · Risk level
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        pub risk_level: Option<i64>,
        /// 风险发现时间 · Risk discovery time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub risk_discove_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_mchid: Optional "sp_mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => mchid: Optional "mchid",
            3 => start_time: Optional "start_time",
            4 => end_time: Optional "end_time",
            5 => page_index: Optional "page_index",
            6 => page_size: Optional "page_size",
        }
        Response {
            0 => total_num: Optional "total_num",
            1 => risk_trade_list: Optional "risk_trade_list",
        }
        RiskTradeList {
            0 => mchid: Optional "mchid",
            1 => out_trade_no: Optional "out_trade_no",
            2 => risk_type: Optional "risk_type",
            3 => risk_level: Optional "risk_level",
            4 => risk_discove_time: Optional "risk_discove_time",
        }
    }
}
