//! `/v3/gov/subsidy/transactions/summary/query-day`

/// `/v3/gov/subsidy/transactions/summary/query-day`
pub struct QueryDay {
    pub(crate) node: crate::chain::Node,
}

impl QueryDay {
    /// 查询单日交易汇总
    ///
    /// `POST /v3/gov/subsidy/transactions/summary/query-day`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::transactions::summary::query_day::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .qualification_region_code(310100)
    ///     .query_date("2025-01-14")
    ///     .query_type(post::QueryType::ORDER_TYPE_TRANSACTION)
    ///     .appliance_id(1)
    ///     .cate_state(post::CateState::CATE_STATE_REDEEM);
    /// let answer = client
    ///     .v3()
    ///     .gov()
    ///     .subsidy()
    ///     .transactions()
    ///     .summary()
    ///     .query_day()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/transactions/summary/query-day", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/transactions/summary/query-day")
    }
}

/// 查询单日交易汇总
pub mod post {
    use crate::message;

    pub use crate::v3::gov::subsidy::n_qualifications::sync::post::CateState;

    enumeration! {
        /// 查询的订单类别
        QueryType {
            ORDER_TYPE_TRANSACTION = "ORDER_TYPE_TRANSACTION",
            ORDER_TYPE_APPLIANCE_REDEEM = "ORDER_TYPE_APPLIANCE_REDEEM",
            ORDER_TYPE_3C_REDEEM = "ORDER_TYPE_3C_REDEEM",
            ORDER_TYPE_N_QUALIFICATION_REDEEM = "ORDER_TYPE_N_QUALIFICATION_REDEEM",
        }
    }

    /// 查询单日交易汇总：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<i64>("qualification_region_code"),
            message::required::<String>("query_date"),
            message::required::<crate::Enumeration<QueryType>>("query_type"),
            message::optional::<i64>("appliance_id"),
            message::optional::<crate::Enumeration<CateState>>("cate_state"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 使用的资格的地区编码（必填）
        #[inline]
        pub fn qualification_region_code(self, value: i64) -> Self {
            Self(self.0.with("qualification_region_code", value))
        }

        /// 查询的日期（必填）
        pub fn query_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("query_date", value))
        }

        /// 查询的订单类别（必填）
        pub fn query_type(self, value: impl Into<crate::Enumeration<QueryType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<QueryType>>("query_type", value))
        }

        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`
        #[inline]
        pub fn appliance_id(self, value: i64) -> Self {
            Self(self.0.with("appliance_id", value))
        }

        /// 品类状态
        pub fn cate_state(self, value: impl Into<crate::Enumeration<CateState>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CateState>>("cate_state", value))
        }
    }

    /// 查询单日交易汇总：应答
    #[non_exhaustive]
    pub struct Response {
        /// 响应码
        pub code: Option<String>,
        /// 响应描述
        pub message: Option<String>,
        /// 交易总笔数
        pub total_trade_count: Option<i64>,
        /// 交易总金额，单位为分
        pub total_trade_amount: Option<crate::Fen>,
        /// 补贴总金额，单位为分
        pub total_subsidy_count: Option<crate::Fen>,
    }

    request!(Request);

    message! {
        Response {
            0 => code: "code",
            1 => message: "message",
            2 => total_trade_count: "total_trade_count",
            3 => total_trade_amount: "total_trade_amount",
            4 => total_subsidy_count: "total_subsidy_count",
        }
    }
}
