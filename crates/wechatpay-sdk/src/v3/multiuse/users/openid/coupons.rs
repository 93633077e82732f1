//! `/v3/multiuse/users/{openid}/coupons`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/multiuse/users/{openid}/coupons`
#[derive(Clone, Debug)]
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
        self.0.call(&post::OPERATION).message(request)
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

    use crate::message::{Enumeration, Fen, Members, Message, Required, enumeration, message};
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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 批次号
        pub stock_id: Required<String>,
        /// 商户单据号
        pub out_request_no: Required<String>,
        /// 用户姓名，加密传输
        pub user_name: Required<Sensitive>,
        /// 身份证号码，加密传输
        pub id_card_number: Required<Sensitive>,
        /// 发放面额，单位为分
        pub amount: Option<Fen>,
        /// 公众账号ID
        pub appid: Required<String>,
        /// 证件类型
        pub card_type: Required<Enumeration<CardType>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 批次号
        #[inline]
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Required::set(value.into());
            self
        }

        /// 商户单据号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 用户姓名，加密传输
        #[inline]
        pub fn user_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.user_name = Required::set(value.into());
            self
        }

        /// 身份证号码，加密传输
        #[inline]
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Required::set(value.into());
            self
        }

        /// 发放面额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 证件类型
        #[inline]
        pub fn card_type(mut self, value: impl Into<Enumeration<CardType>>) -> Self {
            self.card_type = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("stock_id", &mut self.stock_id),
                ("out_request_no", &mut self.out_request_no),
                ("user_name", &mut self.user_name),
                ("id_card_number", &mut self.id_card_number),
                ("amount", &mut self.amount),
                ("appid", &mut self.appid),
                ("card_type", &mut self.card_type),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("coupon_id", &mut self.coupon_id)]);
        }
    }

    message!(Request, Response);
}
