//! `/v3/brand/partner/card-member/user-points/sync`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/partner/card-member/user-points/sync`
#[derive(Clone, Debug)]
pub struct Sync(pub(crate) Node);

impl Sync {
    /// 同步积分余额 (partner)
    ///
    /// `POST /v3/brand/partner/card-member/user-points/sync`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::user_points::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("100002322019090134234sfdf")
    ///     .brand_id("1004")
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .openid("obLatjnx9gnqzS4myYGmLZ7LgLBA")
    ///     .user_card_code("478515832665")
    ///     .point_balance(1000);
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .user_points()
    ///     .sync()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015897280)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/card-member/user-points/sync", rest)
    }
}

/// 同步积分余额
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/brand/partner/card-member/user-points/sync")
            .numbered_by("out_request_no");

    /// 同步积分余额：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商家请求单号
        pub out_request_no: Required<String>,
        /// 品牌ID
        pub brand_id: Required<String>,
        /// 会员卡模板ID
        pub card_id: Required<String>,
        /// 用户标识
        pub openid: Required<String>,
        /// 会员卡code
        pub user_card_code: Required<String>,
        /// 积分余额
        pub point_balance: Required<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商家请求单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 品牌ID
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Required::set(value.into());
            self
        }

        /// 会员卡模板ID
        #[inline]
        pub fn card_id(mut self, value: impl Into<String>) -> Self {
            self.card_id = Required::set(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 会员卡code
        #[inline]
        pub fn user_card_code(mut self, value: impl Into<String>) -> Self {
            self.user_card_code = Required::set(value.into());
            self
        }

        /// 积分余额
        #[inline]
        pub fn point_balance(mut self, value: i64) -> Self {
            self.point_balance = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_request_no", &mut self.out_request_no),
                ("brand_id", &mut self.brand_id),
                ("card_id", &mut self.card_id),
                ("openid", &mut self.openid),
                ("user_card_code", &mut self.user_card_code),
                ("point_balance", &mut self.point_balance),
            ]);
        }
    }

    /// 同步积分余额：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商家请求单号
        pub out_request_no: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 会员卡模板ID
        pub card_id: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 会员卡code
        pub user_card_code: Option<String>,
        /// 积分余额
        pub point_balance: Option<i64>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_request_no", &mut self.out_request_no),
                ("brand_id", &mut self.brand_id),
                ("card_id", &mut self.card_id),
                ("openid", &mut self.openid),
                ("user_card_code", &mut self.user_card_code),
                ("point_balance", &mut self.point_balance),
            ]);
        }
    }

    message!(Request, Response);
}
