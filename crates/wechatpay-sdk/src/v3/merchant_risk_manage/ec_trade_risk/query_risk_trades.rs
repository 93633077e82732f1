//! `/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`

/// `/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
pub struct QueryRiskTrades {
    pub(crate) node: crate::chain::Node,
}

impl QueryRiskTrades {
    /// 查询风险订单 (direct and partner)
    ///
    /// `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_risk_manage::ec_trade_risk::query_risk_trades::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000109")
    ///     .sub_mchid("1900009231")
    ///     .mchid("1900009231")
    ///     .start_time("2025-05-20T13:29:35+08:00")
    ///     .end_time("2025-05-20T13:29:35+08:00")
    ///     .page_index(1)
    ///     .page_size(10);
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013894247)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchant-risk-manage/ec-trade-risk/query-risk-trades")
    }
}

/// 查询风险订单
pub mod post {
    use crate::message;

    /// 查询风险订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sp_mchid"),
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("mchid"),
            message::optional::<crate::Time>("start_time"),
            message::optional::<crate::Time>("end_time"),
            message::optional::<i64>("page_index"),
            message::optional::<i64>("page_size"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商商户号
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 商户号
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 开始时间
        pub fn start_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("start_time", value))
        }

        /// 结束时间
        pub fn end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("end_time", value))
        }

        /// 查询页码
        #[inline]
        pub fn page_index(self, value: i64) -> Self {
            Self(self.0.with("page_index", value))
        }

        /// 查询页大小
        #[inline]
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.with("page_size", value))
        }
    }

    /// 查询风险订单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 总风险订单数
        pub total_num: Option<i64>,
        /// 风险订单列表
        pub risk_trade_list: Option<Vec<RiskTradeList>>,
    }

    /// 风险订单列表
    #[non_exhaustive]
    pub struct RiskTradeList {
        /// 商户号
        pub mchid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 风险类型，已知取值：`1`、`2`、`3`、`4`
        pub risk_type: Option<i64>,
        /// 风险等级，已知取值：`1`、`2`、`3`
        pub risk_level: Option<i64>,
        /// 投诉单状态
        pub risk_discove_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => total_num: "total_num",
            1 => risk_trade_list: "risk_trade_list",
        }
        RiskTradeList {
            0 => mchid: "mchid",
            1 => out_trade_no: "out_trade_no",
            2 => risk_type: "risk_type",
            3 => risk_level: "risk_level",
            4 => risk_discove_time: "risk_discove_time",
        }
    }
}
