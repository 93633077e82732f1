//! `/v3/multiuse/users/{openid}/coupons`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/multiuse/users/{openid}/coupons`
pub struct Coupons {
    pub(crate) node: Node,
}

impl Coupons {
    /// 发放指定批次的消费金 (direct)
    ///
    /// `POST /v3/multiuse/users/{openid}/coupons`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::multiuse::users::openid::coupons::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_id("9856000")
    ///     .out_request_no("8956000202407191254642")
    ///     .user_name("张三")
    ///     .id_card_number("6225760000000000")
    ///     .amount(10000)
    ///     .appid("wx233544546545989")
    ///     .card_type(post::CardType::ID_CARD);
    /// let answer = client.v3().multiuse().users().openid("").coupons().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012539766)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.node.call(Method::POST, "/v3/multiuse/users/{openid}/coupons").message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/multiuse/users/{openid}/coupons", rest)
    }
}

/// 发放指定批次的消费金
pub mod post {
    use crate::message::{Enumeration, Fen, Listed, Object, optional, required};
    use crate::sensitive::Sensitive;

    enumeration! {
        /// 证件类型
        CardType {
            ID_CARD = "ID_CARD",
        }
    }

    /// 发放指定批次的消费金：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("stock_id"),
            required::<String>("out_request_no"),
            required::<Sensitive>("user_name"),
            required::<Sensitive>("id_card_number"),
            optional::<Fen>("amount"),
            required::<String>("appid"),
            required::<Enumeration<CardType>>("card_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 批次号（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }

        /// 商户单据号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 用户姓名，加密传输（必填）
        pub fn user_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("user_name", value))
        }

        /// 身份证号码，加密传输（必填）
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("id_card_number", value))
        }

        /// 发放面额，单位为分
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with_some::<Fen>("amount", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 证件类型（必填）
        pub fn card_type(self, value: impl Into<Enumeration<CardType>>) -> Self {
            Self(self.0.with_some::<Enumeration<CardType>>("card_type", value))
        }
    }

    /// 发放指定批次的消费金：应答
    #[non_exhaustive]
    pub struct Response {
        /// 消费金ID
        pub coupon_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => coupon_id: "coupon_id",
        }
    }
}
