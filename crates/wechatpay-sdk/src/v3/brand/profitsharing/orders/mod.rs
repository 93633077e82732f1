//! `/v3/brand/profitsharing/orders`

pub mod transaction_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/profitsharing/orders`
pub struct Orders(pub(crate) Node);

impl Orders {
    /// `/{transaction_id}`: 微信订单号
    #[inline]
    pub fn transaction_id(self, value: impl Into<String>) -> transaction_id::TransactionId {
        transaction_id::TransactionId(self.0.bind("transaction_id", value))
    }

    /// 查询分账结果 (partner)
    ///
    /// `GET /v3/brand/profitsharing/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::profitsharing::orders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346");
    /// let answer = client.v3().brand().profitsharing().orders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467002)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// 请求分账 (partner)
    ///
    /// `POST /v3/brand/profitsharing/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::profitsharing::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_mchid("1900000108")
    ///     .sub_mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888889")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .receivers(vec![
    ///         post::Receivers::new()
    ///             .r#type(post::Type::MERCHANT_ID)
    ///             .account("1900000109")
    ///             .amount(190)
    ///             .description("1900000109分给商户1900000110")
    ///             .name("张三"),
    ///     ])
    ///     .finish(true);
    /// let answer = client.v3().brand().profitsharing().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692975)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/profitsharing/orders", rest)
    }
}

/// 查询分账结果
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/brand/profitsharing/orders");

    enumeration! {
        /// 分账单状态
        Status {
            PROCESSING = "PROCESSING",
            FINISHED = "FINISHED",
        }
    }

    enumeration! {
        /// 分账接收方类型
        Type {
            MERCHANT_ID = "MERCHANT_ID",
            PERSONAL_OPENID = "PERSONAL_OPENID",
            PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
        }
    }

    enumeration! {
        /// 分账结果
        ReceiversResult {
            PENDING = "PENDING",
            SUCCESS = "SUCCESS",
            CLOSED = "CLOSED",
        }
    }

    enumeration! {
        /// 分账失败原因
        FailReason {
            ACCOUNT_ABNORMAL = "ACCOUNT_ABNORMAL",
            NO_RELATION = "NO_RELATION",
            RECEIVER_HIGH_RISK = "RECEIVER_HIGH_RISK",
            RECEIVER_REAL_NAME_NOT_VERIFIED = "RECEIVER_REAL_NAME_NOT_VERIFIED",
            NO_AUTH = "NO_AUTH",
            RECEIVER_RECEIPT_LIMIT = "RECEIVER_RECEIPT_LIMIT",
            PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
            INVALID_REQUEST = "INVALID_REQUEST",
        }
    }

    /// 查询分账结果：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sub_mchid"),
            required::<String>("transaction_id"),
            required::<String>("out_order_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 商户分账单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_order_no", value.into()))
        }
    }

    /// 查询分账结果：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 分账单状态
        pub status: Option<Enumeration<Status>>,
        /// 分账接收方列表
        pub receivers: Option<Vec<Receivers>>,
        /// 分账完结金额，单位为分
        pub finish_amount: Option<Fen>,
        /// 分账完结描述
        pub finish_description: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("transaction_id", &mut self.transaction_id),
                2 => Named("out_order_no", &mut self.out_order_no),
                3 => Named("order_id", &mut self.order_id),
                4 => Named("status", &mut self.status),
                5 => Named("receivers", &mut self.receivers),
                6 => Named("finish_amount", &mut self.finish_amount),
                7 => Named("finish_description", &mut self.finish_description),
                _ => return None,
            })
        }
    }

    /// 分账接收方列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Receivers {
        /// 分账接收方类型
        pub r#type: Option<Enumeration<Type>>,
        /// 分账接收方账号
        pub account: Option<String>,
        /// 分账金额，单位为分
        pub amount: Option<Fen>,
        /// 分账描述
        pub description: Option<String>,
        /// 分账结果
        pub result: Option<Enumeration<ReceiversResult>>,
        /// 完成时间
        pub finish_time: Option<String>,
        /// 分账失败原因
        pub fail_reason: Option<Enumeration<FailReason>>,
        /// 分账明细单号
        pub detail_id: Option<String>,
    }

    impl Message for Receivers {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("type", &mut self.r#type),
                1 => Named("account", &mut self.account),
                2 => Named("amount", &mut self.amount),
                3 => Named("description", &mut self.description),
                4 => Named("result", &mut self.result),
                5 => Named("finish_time", &mut self.finish_time),
                6 => Named("fail_reason", &mut self.fail_reason),
                7 => Named("detail_id", &mut self.detail_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Receivers);
}

/// 请求分账
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, held, message, optional, request,
        required,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::brand::profitsharing::orders::get::{
        FailReason, ReceiversResult, Status, Type,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/brand/profitsharing/orders").numbered_by("out_order_no");

    /// 请求分账：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("brand_mchid"),
            required::<String>("sub_mchid"),
            required::<String>("appid"),
            optional::<String>("sub_appid"),
            required::<String>("transaction_id"),
            required::<String>("out_order_no"),
            required::<Vec<Receivers>>("receivers"),
            required::<bool>("finish"),
            optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 品牌主商户号（必填）
        pub fn brand_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_mchid", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 商户分账单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_order_no", value.into()))
        }

        /// 分账接收方列表（必填）
        #[inline]
        pub fn receivers(self, value: Vec<Receivers>) -> Self {
            Self(self.0.with("receivers", value))
        }

        /// 是否分账完成（必填）
        #[inline]
        pub fn finish(self, value: bool) -> Self {
            Self(self.0.with("finish", value))
        }

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }
    }

    /// 分账接收方列表
    #[derive(Clone)]
    pub struct Receivers(pub(crate) Object);

    impl Receivers {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<Type>>("type"),
            required::<String>("account"),
            required::<Fen>("amount"),
            required::<String>("description"),
            optional::<Sensitive>("name"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 分账接收方类型（必填）
        pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
            Self(self.0.with::<Enumeration<Type>>("type", value.into()))
        }

        /// 分账接收方账号（必填）
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("account", value.into()))
        }

        /// 分账金额，单位为分（必填）
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }

        /// 分账描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }

        /// 分账个人接收方姓名，加密传输
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("name", value.into()))
        }
    }

    /// 请求分账：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 品牌主商户号
        pub brand_mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 分账接收方列表
        pub receivers: Option<Vec<ResponseReceivers>>,
        /// 分账单状态
        pub status: Option<Enumeration<Status>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("brand_mchid", &mut self.brand_mchid),
                1 => Named("sub_mchid", &mut self.sub_mchid),
                2 => Named("transaction_id", &mut self.transaction_id),
                3 => Named("out_order_no", &mut self.out_order_no),
                4 => Named("order_id", &mut self.order_id),
                5 => Named("receivers", &mut self.receivers),
                6 => Named("status", &mut self.status),
                _ => return None,
            })
        }
    }

    /// 分账接收方列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseReceivers {
        /// 接收方类型
        pub r#type: Option<Enumeration<Type>>,
        /// 接收方账号
        pub account: Option<String>,
        /// 分账金额，单位为分
        pub amount: Option<Fen>,
        /// 分账描述
        pub description: Option<String>,
        /// 分账结果
        pub result: Option<Enumeration<ReceiversResult>>,
        /// 分账完成时间
        pub finish_time: Option<String>,
        /// 分账失败原因
        pub fail_reason: Option<Enumeration<FailReason>>,
        /// 分账明细单号
        pub detail_id: Option<String>,
    }

    impl Message for ResponseReceivers {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("type", &mut self.r#type),
                1 => Named("account", &mut self.account),
                2 => Named("amount", &mut self.amount),
                3 => Named("description", &mut self.description),
                4 => Named("result", &mut self.result),
                5 => Named("finish_time", &mut self.finish_time),
                6 => Named("fail_reason", &mut self.fail_reason),
                7 => Named("detail_id", &mut self.detail_id),
                _ => return None,
            })
        }
    }

    request!(Request, Receivers);

    held!(Receivers);

    message!(Response, ResponseReceivers);
}
