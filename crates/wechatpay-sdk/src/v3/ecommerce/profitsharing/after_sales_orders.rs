//! `/v3/ecommerce/profitsharing/after-sales-orders`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/profitsharing/after-sales-orders`
pub struct AfterSalesOrders(pub(crate) Node);

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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/profitsharing/after-sales-orders", rest)
    }
}

/// 查询售后服务分账结果
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/ecommerce/profitsharing/after-sales-orders");

    enumeration! {
        /// 分账结果
        ResponseResult {
            PROCESSING = "PROCESSING",
            SUCCESS = "SUCCESS",
            FAILED = "FAILED",
        }
    }

    enumeration! {
        /// 分账失败原因
        FailReason {
            ACCOUNT_ABNORMAL = "ACCOUNT_ABNORMAL",
            NO_RELATION = "NO_RELATION",
            RECEIVER_HIGH_RISK = "RECEIVER_HIGH_RISK",
        }
    }

    /// 查询售后服务分账结果：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("sub_mchid"), optional::<String>("transaction_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 微信订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }
    }

    /// 查询售后服务分账结果：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信分账单号
        pub transaction_id: Option<String>,
        /// 分账金额，单位为分
        pub amount: Option<Fen>,
        /// 分账结果
        pub result: Option<Enumeration<ResponseResult>>,
        /// 分账失败原因
        pub fail_reason: Option<Enumeration<FailReason>>,
        /// 分账完成时间
        pub finish_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("transaction_id", &mut self.transaction_id),
                2 => Named("amount", &mut self.amount),
                3 => Named("result", &mut self.result),
                4 => Named("fail_reason", &mut self.fail_reason),
                5 => Named("finish_time", &mut self.finish_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}

/// 请求售后服务分账
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ecommerce/profitsharing/after-sales-orders");

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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sub_mchid"),
            required::<String>("transaction_id"),
            required::<Fen>("amount"),
            required::<Enumeration<Type>>("type"),
            required::<Enumeration<Scene>>("scene"),
            required::<String>("refund_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 回退金额，单位为分（必填）
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }

        /// 类型（必填）
        pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
            Self(self.0.with::<Enumeration<Type>>("type", value.into()))
        }

        /// 场景（必填）
        pub fn scene(self, value: impl Into<Enumeration<Scene>>) -> Self {
            Self(self.0.with::<Enumeration<Scene>>("scene", value.into()))
        }

        /// 微信退款单号（必填）
        pub fn refund_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("refund_id", value.into()))
        }
    }

    /// 请求售后服务分账：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 分账金额，单位为分
        pub amount: Option<Fen>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("transaction_id", &mut self.transaction_id),
                2 => Named("amount", &mut self.amount),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
