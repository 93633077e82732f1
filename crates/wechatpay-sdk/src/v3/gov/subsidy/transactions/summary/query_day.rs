//! 查询单日交易汇总 · Query a daily transaction summary
//!
//! `/v3/gov/subsidy/transactions/summary/query-day`

/// 查询单日交易汇总 · Query a daily transaction summary
///
/// `/v3/gov/subsidy/transactions/summary/query-day`
#[derive(Clone)]
pub struct QueryDay {
    pub(crate) node: crate::chain::Node,
}

impl QueryDay {
    /// 查询单日交易汇总 · Query a daily transaction summary
    ///
    /// `POST /v3/gov/subsidy/transactions/summary/query-day`
    ///
    /// 按地区编码、日期和订单类别查询单日补贴交易汇总，返回交易笔数、交易金额和补贴总额。模式：服务商。
    ///
    /// Queries the subsidised transactions of a day in a region and returns the total count, amount and subsidy. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::transactions::summary::query_day::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .qualification_region_code(310100)
    ///     .query_date("2025-01-14")
    ///     .query_type(post::QueryType::ORDER_TYPE_TRANSACTION);
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
    /// 官方文档 · Official pages: [partner/4013989543](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[doc(alias(
        "查询单日交易汇总",
        "Query a daily transaction summary",
        "国家消费品换新补贴 江苏",
        "query-day",
        "summary/query-day"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/transactions/summary/query-day", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/transactions/summary/query-day")
    }
}

/// 查询单日交易汇总 · Query a daily transaction summary
pub mod post {

    enumeration! {
        /// 查询的订单类别 · Query type
        QueryType {
            /// `ORDER_TYPE_TRANSACTION`: 支付订单 · Payment order
            ORDER_TYPE_TRANSACTION = "ORDER_TYPE_TRANSACTION",
            /// `ORDER_TYPE_APPLIANCE_REDEEM`: 家电核销单 · Redemption of home appliances
            ORDER_TYPE_APPLIANCE_REDEEM = "ORDER_TYPE_APPLIANCE_REDEEM",
            /// `ORDER_TYPE_3C_REDEEM`: 数码产品核销单 · Redemption of digital products
            ORDER_TYPE_3C_REDEEM = "ORDER_TYPE_3C_REDEEM",
            /// `ORDER_TYPE_N_QUALIFICATION_REDEEM`: 新资格核销单 · Redemption of new qualifications
            ORDER_TYPE_N_QUALIFICATION_REDEEM = "ORDER_TYPE_N_QUALIFICATION_REDEEM",
        }
    }

    enumeration! {
        /// 品类状态 · Product category status
        CateState {
            /// `CATE_STATE_REDEEM`: 已核销 · Redeemed
            CATE_STATE_REDEEM = "CATE_STATE_REDEEM",
            /// `CATE_STATE_REFUND`: 已退货 · Returned
            CATE_STATE_REFUND = "CATE_STATE_REFUND",
        }
    }

    /// 查询单日交易汇总：请求 · Query a daily transaction summary: request
    pub struct Request {
        /// 使用的资格的地区编码（必填） · Qualification region code (required)
        pub qualification_region_code: Option<i64>,
        /// 查询的日期（必填） · Query date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub query_date: Option<String>,
        /// 查询的订单类别（必填） · Query type (required)
        pub query_type: QueryType,
        /// 消费品类ID · Product category ID
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `7`: 含义见官方文档 · The official page has its meaning
        /// - `8`: 含义见官方文档 · The official page has its meaning
        /// - `9`: 含义见官方文档 · The official page has its meaning
        /// - `10`: 含义见官方文档 · The official page has its meaning
        /// - `11`: 含义见官方文档 · The official page has its meaning
        /// - `12`: 含义见官方文档 · The official page has its meaning
        /// - `13`: 含义见官方文档 · The official page has its meaning
        /// - `14`: 含义见官方文档 · The official page has its meaning
        /// - `15`: 含义见官方文档 · The official page has its meaning
        /// - `16`: 含义见官方文档 · The official page has its meaning
        /// - `17`: 含义见官方文档 · The official page has its meaning
        pub appliance_id: Option<i64>,
        /// 品类状态 · Product category status
        pub cate_state: CateState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 使用的资格的地区编码（必填） · Qualification region code (required)
        pub fn qualification_region_code<M>(
            mut self,
            value: impl crate::IntoMember<i64, M>,
        ) -> Self {
            self.qualification_region_code = value.into_member();
            self
        }

        /// 查询的日期（必填） · Query date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn query_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.query_date = value.into_member();
            self
        }

        /// 查询的订单类别（必填） · Query type (required)
        pub fn query_type<M>(mut self, value: impl crate::IntoMember<QueryType, M>) -> Self {
            self.query_type = value.into_member().unwrap_or_default();
            self
        }

        /// 消费品类ID · Product category ID
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `7`: 含义见官方文档 · The official page has its meaning
        /// - `8`: 含义见官方文档 · The official page has its meaning
        /// - `9`: 含义见官方文档 · The official page has its meaning
        /// - `10`: 含义见官方文档 · The official page has its meaning
        /// - `11`: 含义见官方文档 · The official page has its meaning
        /// - `12`: 含义见官方文档 · The official page has its meaning
        /// - `13`: 含义见官方文档 · The official page has its meaning
        /// - `14`: 含义见官方文档 · The official page has its meaning
        /// - `15`: 含义见官方文档 · The official page has its meaning
        /// - `16`: 含义见官方文档 · The official page has its meaning
        /// - `17`: 含义见官方文档 · The official page has its meaning
        pub fn appliance_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.appliance_id = value.into_member();
            self
        }

        /// 品类状态 · Product category status
        pub fn cate_state<M>(mut self, value: impl crate::IntoMember<CateState, M>) -> Self {
            self.cate_state = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询单日交易汇总：应答 · Query a daily transaction summary: answer
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 · Response code
        pub code: Option<String>,
        /// 响应描述 · Response message
        pub message: Option<String>,
        /// 交易总笔数 · Number of transactions
        pub total_trade_count: Option<i64>,
        /// 交易总金额 · Total transaction amount
        ///
        /// 单位为分。In fen.
        pub total_trade_amount: Option<crate::Fen>,
        /// 补贴总金额 · Total subsidy amount
        ///
        /// 单位为分。In fen.
        pub total_subsidy_count: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => qualification_region_code: Required "qualification_region_code",
            1 => query_date: Required "query_date",
            2 => query_type: Required "query_type",
            3 => appliance_id: Optional "appliance_id",
            4 => cate_state: Optional "cate_state",
        }
        Response {
            0 => code: Optional "code",
            1 => message: Optional "message",
            2 => total_trade_count: Optional "total_trade_count",
            3 => total_trade_amount: Optional "total_trade_amount",
            4 => total_subsidy_count: Optional "total_subsidy_count",
        }
    }
}
