//! 查询售后服务分账结果、请求售后服务分账 · Query an after-sales profit sharing; Request an after-sales profit sharing
//!
//! `/v3/ecommerce/profitsharing/after-sales-orders`

/// 查询售后服务分账结果、请求售后服务分账 · Query an after-sales profit sharing; Request an after-sales profit sharing
///
/// `/v3/ecommerce/profitsharing/after-sales-orders`
#[derive(Clone)]
pub struct AfterSalesOrders {
    pub(crate) node: crate::chain::Node,
}

impl AfterSalesOrders {
    /// 查询售后服务分账结果 · Query an after-sales profit sharing
    ///
    /// `GET /v3/ecommerce/profitsharing/after-sales-orders`
    ///
    /// 电商平台查询二级商户订单的售后服务分账，返回分账金额和结果，失败时附原因。模式：服务商。
    ///
    /// Queries the after-sales profit sharing of a sub-merchant order and returns its amount, result and failure reason. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::after_sales_orders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .profitsharing()
    ///     .after_sales_orders()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [ecommerce/introduction.html](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
    #[doc(alias(
        "查询售后服务分账结果",
        "Query an after-sales profit sharing",
        "平台收付通 分账",
        "after-sales-orders",
        "profitsharing/after-sales-orders"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/profitsharing/after-sales-orders", request)
    }

    /// 请求售后服务分账 · Request an after-sales profit sharing
    ///
    /// `POST /v3/ecommerce/profitsharing/after-sales-orders`
    ///
    /// 电商平台按售后场景为二级商户的订单请求售后服务分账，可关联退款单，返回分账金额。模式：服务商。
    ///
    /// Requests an after-sales profit sharing for a sub-merchant order, optionally linked to a refund, and returns the amount. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::after_sales_orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("3008450740201411110007820472")
    ///     .amount(10)
    ///     .r#type(post::Type::SERVICE_FEE_INCOME)
    ///     .scene(post::Scene::REFUND_TICKET)
    ///     .refund_id("100001");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .profitsharing()
    ///     .after_sales_orders()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [ecommerce/introduction.html](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
    #[doc(alias(
        "请求售后服务分账",
        "Request an after-sales profit sharing",
        "平台收付通 分账",
        "after-sales-orders",
        "profitsharing/after-sales-orders"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/profitsharing/after-sales-orders", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/profitsharing/after-sales-orders")
    }
}

/// 查询售后服务分账结果 · Query an after-sales profit sharing
pub mod get {

    enumeration! {
        /// 分账结果 · Profit-sharing result
        ResponseResult {
            /// `PROCESSING`: 分账处理中 · Profit sharing under way
            PROCESSING = "PROCESSING",
            /// `SUCCESS`: 分账成功 · Shared
            SUCCESS = "SUCCESS",
            /// `FAILED`: 分账失败 · Not shared
            FAILED = "FAILED",
        }
    }

    enumeration! {
        /// 分账失败原因 · Profit-sharing failure reason
        FailReason {
            /// `ACCOUNT_ABNORMAL`: 账户异常 · The account is abnormal
            ACCOUNT_ABNORMAL = "ACCOUNT_ABNORMAL",
            /// `NO_RELATION`: 分账关系已解除 · The profit-sharing relation was ended
            NO_RELATION = "NO_RELATION",
            /// `RECEIVER_HIGH_RISK`: 接收方高风险 · The receiver is of high risk
            RECEIVER_HIGH_RISK = "RECEIVER_HIGH_RISK",
        }
    }

    /// 查询售后服务分账结果：请求 · Query an after-sales profit sharing: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 微信订单号 · WeChat Pay transaction ID
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }
    }

    /// 查询售后服务分账结果：应答 · Query an after-sales profit sharing: answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信分账单号 · WeChat Pay profit-sharing number
        pub transaction_id: Option<String>,
        /// 分账金额 · Profit-sharing amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 分账结果 · Profit-sharing result
        pub result: ResponseResult,
        /// 分账失败原因 · Profit-sharing failure reason
        pub fail_reason: FailReason,
        /// 分账完成时间 · Profit-sharing completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub finish_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => transaction_id: Optional "transaction_id",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => transaction_id: Optional "transaction_id",
            2 => amount: Optional "amount",
            3 => result: Optional "result",
            4 => fail_reason: Optional "fail_reason",
            5 => finish_time: Optional "finish_time",
        }
    }
}

/// 请求售后服务分账 · Request an after-sales profit sharing
pub mod post {

    enumeration! {
        /// 类型 · Type
        Type {
            /// `SERVICE_FEE_INCOME`: 服务费收入 · Service fee income
            SERVICE_FEE_INCOME = "SERVICE_FEE_INCOME",
        }
    }

    enumeration! {
        /// 场景 · Scenario
        Scene {
            /// `REFUND_TICKET`: 退票 · Ticket returned
            REFUND_TICKET = "REFUND_TICKET",
            /// `CHANGE_TICKET`: 改签 · Ticket changed
            CHANGE_TICKET = "CHANGE_TICKET",
            /// `RETURN_GOODS`: 退货 · Goods returned
            RETURN_GOODS = "RETURN_GOODS",
        }
    }

    /// 请求售后服务分账：请求 · Request an after-sales profit sharing: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 回退金额（必填） · Return amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 类型（必填） · Type (required)
        pub r#type: Type,
        /// 场景（必填） · Scenario (required)
        pub scene: Scene,
        /// 微信退款单号（必填） · WeChat Pay refund ID (required)
        pub refund_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 回退金额（必填） · Return amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 类型（必填） · Type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 场景（必填） · Scenario (required)
        pub fn scene<M>(mut self, value: impl crate::IntoMember<Scene, M>) -> Self {
            self.scene = value.into_member().unwrap_or_default();
            self
        }

        /// 微信退款单号（必填） · WeChat Pay refund ID (required)
        pub fn refund_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.refund_id = value.into_member();
            self
        }
    }

    /// 请求售后服务分账：应答 · Request an after-sales profit sharing: answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 分账金额 · Profit-sharing amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => transaction_id: Required "transaction_id",
            2 => amount: Required "amount",
            3 => r#type: Required "type",
            4 => scene: Required "scene",
            5 => refund_id: Required "refund_id",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => transaction_id: Optional "transaction_id",
            2 => amount: Optional "amount",
        }
    }
}
