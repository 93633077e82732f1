//! `/v3/multiuse/users/{openid}/coupons`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/multiuse/users/{openid}/coupons`
pub struct Coupons(pub(crate) Node);

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
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/multiuse/users/{openid}/coupons", rest)
    }
}

/// 发放指定批次的消费金
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/multiuse/users/{openid}/coupons")
            .numbered_by("out_request_no");

    enumeration! {
        /// 证件类型
        CardType {
            ID_CARD = "ID_CARD",
        }
    }

    /// 发放指定批次的消费金：请求
    #[derive(Clone)]
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
            Self(self.0.with::<String>("stock_id", value.into()))
        }

        /// 商户单据号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_request_no", value.into()))
        }

        /// 用户姓名，加密传输（必填）
        pub fn user_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("user_name", value.into()))
        }

        /// 身份证号码，加密传输（必填）
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("id_card_number", value.into()))
        }

        /// 发放面额，单位为分
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 证件类型（必填）
        pub fn card_type(self, value: impl Into<Enumeration<CardType>>) -> Self {
            Self(self.0.with::<Enumeration<CardType>>("card_type", value.into()))
        }
    }

    /// 发放指定批次的消费金：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 消费金ID
        pub coupon_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("coupon_id", &mut self.coupon_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
