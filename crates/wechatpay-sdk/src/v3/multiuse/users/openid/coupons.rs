//! `/v3/multiuse/users/{openid}/coupons`

/// `/v3/multiuse/users/{openid}/coupons`
pub struct Coupons {
    pub(crate) node: crate::chain::Node,
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/multiuse/users/{openid}/coupons", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/multiuse/users/{openid}/coupons")
    }
}

/// 发放指定批次的消费金
pub mod post {
    use crate::message;

    enumeration! {
        /// 证件类型
        CardType {
            ID_CARD = "ID_CARD",
        }
    }

    /// 发放指定批次的消费金：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("stock_id"),
            message::required::<String>("out_request_no"),
            message::required::<crate::Sensitive>("user_name"),
            message::required::<crate::Sensitive>("id_card_number"),
            message::optional::<crate::Fen>("amount"),
            message::required::<String>("appid"),
            message::required::<crate::Enumeration<CardType>>("card_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
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
        pub fn user_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("user_name", value))
        }

        /// 身份证号码，加密传输（必填）
        pub fn id_card_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_card_number", value))
        }

        /// 发放面额，单位为分
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 证件类型（必填）
        pub fn card_type(self, value: impl Into<crate::Enumeration<CardType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CardType>>("card_type", value))
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
