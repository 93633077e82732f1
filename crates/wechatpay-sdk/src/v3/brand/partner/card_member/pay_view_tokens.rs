//! `/v3/brand/partner/card-member/pay-view-tokens`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/partner/card-member/pay-view-tokens`
pub struct PayViewTokens(pub(crate) Node);

impl PayViewTokens {
    /// 品牌会员展示付款码组件预授权 (partner)
    ///
    /// `POST /v3/brand/partner/card-member/pay-view-tokens`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::pay_view_tokens::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("1004")
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .openid("obLatjnx9gnqzS4myYGmLZ7LgLBA");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .pay_view_tokens()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016834476)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/card-member/pay-view-tokens", rest)
    }
}

/// 品牌会员展示付款码组件预授权
pub mod post {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/brand/partner/card-member/pay-view-tokens");

    /// 品牌会员展示付款码组件预授权：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("brand_id"),
            required::<String>("card_id"),
            required::<String>("openid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_id", value.into()))
        }

        /// 会员卡模板ID（必填）
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("card_id", value.into()))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }
    }

    /// 品牌会员展示付款码组件预授权：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 预授权token
        pub token: Option<String>,
        /// token 过期时间
        pub expire_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("token", &mut self.token),
                1 => Named("expire_time", &mut self.expire_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
