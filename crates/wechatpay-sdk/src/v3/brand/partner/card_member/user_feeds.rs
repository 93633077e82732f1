//! `/v3/brand/partner/card-member/user-feeds`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/partner/card-member/user-feeds`
pub struct UserFeeds(pub(crate) Node);

impl UserFeeds {
    /// 创建用户动态信息 (partner)
    ///
    /// `POST /v3/brand/partner/card-member/user-feeds`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::user_feeds::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("1004")
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .user_card_code("478515832665")
    ///     .openid("obLatjnx9gnqzS4myYGmLZ7LgLBA")
    ///     .out_request_no("100002322019090134234sfdf")
    ///     .cell_message("15_1200_1");
    /// let answer = client.v3().brand().partner().card_member().user_feeds().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336987)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/card-member/user-feeds", rest)
    }
}

/// 创建用户动态信息
pub mod post {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/brand/partner/card-member/user-feeds")
            .numbered_by("out_request_no");

    /// 创建用户动态信息：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("brand_id"),
            required::<String>("card_id"),
            required::<String>("user_card_code"),
            required::<String>("openid"),
            required::<String>("out_request_no"),
            required::<String>("cell_message"),
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

        /// 会员卡code（必填）
        pub fn user_card_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("user_card_code", value.into()))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 商家请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_request_no", value.into()))
        }

        /// 会员动态内容（必填）
        pub fn cell_message(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("cell_message", value.into()))
        }
    }

    /// 创建用户动态信息：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 会员卡模板ID
        pub card_id: Option<String>,
        /// 会员卡code
        pub user_card_code: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 商家请求单号
        pub out_request_no: Option<String>,
        /// 会员动态内容
        pub cell_message: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("brand_id", &mut self.brand_id),
                1 => Named("card_id", &mut self.card_id),
                2 => Named("user_card_code", &mut self.user_card_code),
                3 => Named("openid", &mut self.openid),
                4 => Named("out_request_no", &mut self.out_request_no),
                5 => Named("cell_message", &mut self.cell_message),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
