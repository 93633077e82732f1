//! `/v3/ecommerce/profitsharing/after-sales-orders`

/// `/v3/ecommerce/profitsharing/after-sales-orders`
pub struct AfterSalesOrders {
    pub(crate) node: crate::chain::Node,
}

impl AfterSalesOrders {
    /// 查询售后服务分账结果 (partner)
    ///
    /// `GET /v3/ecommerce/profitsharing/after-sales-orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::after_sales_orders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("").transaction_id("");
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
    /// [官方文档](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/profitsharing/after-sales-orders", request.0)
    }

    /// 请求售后服务分账 (partner)
    ///
    /// `POST /v3/ecommerce/profitsharing/after-sales-orders`
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
    ///     .refund_id("");
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
    /// [官方文档](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/profitsharing/after-sales-orders", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/profitsharing/after-sales-orders")
    }
}

/// 查询售后服务分账结果
pub mod get {
    use crate::message;

    pub use crate::shared::v3_ecommerce_profitsharing_after_sales_orders_get::ResponseResult;

    enumeration! {
        /// 分账失败原因
        FailReason {
            ACCOUNT_ABNORMAL = "ACCOUNT_ABNORMAL",
            NO_RELATION = "NO_RELATION",
            RECEIVER_HIGH_RISK = "RECEIVER_HIGH_RISK",
        }
    }

    /// 查询售后服务分账结果：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::optional::<String>("transaction_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 微信订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }
    }

    /// 查询售后服务分账结果：应答
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信分账单号
        pub transaction_id: Option<String>,
        /// 分账金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 分账结果
        pub result: Option<crate::Enumeration<ResponseResult>>,
        /// 分账失败原因
        pub fail_reason: Option<crate::Enumeration<FailReason>>,
        /// 分账完成时间
        pub finish_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => transaction_id: "transaction_id",
            2 => amount: "amount",
            3 => result: "result",
            4 => fail_reason: "fail_reason",
            5 => finish_time: "finish_time",
        }
    }
}

/// 请求售后服务分账
pub mod post {
    use crate::message;

    enumeration! {
        /// 类型
        Type {
            SERVICE_FEE_INCOME = "SERVICE_FEE_INCOME",
        }
    }

    enumeration! {
        /// 场景
        Scene {
            REFUND_TICKET = "REFUND_TICKET",
            CHANGE_TICKET = "CHANGE_TICKET",
            RETURN_GOODS = "RETURN_GOODS",
        }
    }

    /// 请求售后服务分账：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<String>("transaction_id"),
            message::required::<crate::Fen>("amount"),
            message::required::<crate::Enumeration<Type>>("type"),
            message::required::<crate::Enumeration<Scene>>("scene"),
            message::required::<String>("refund_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 回退金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 类型（必填）
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }

        /// 场景（必填）
        pub fn scene(self, value: impl Into<crate::Enumeration<Scene>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Scene>>("scene", value))
        }

        /// 微信退款单号（必填）
        pub fn refund_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("refund_id", value))
        }
    }

    /// 请求售后服务分账：应答
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 分账金额，单位为分
        pub amount: Option<crate::Fen>,
    }

    request!(Request);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => transaction_id: "transaction_id",
            2 => amount: "amount",
        }
    }
}
