//! `/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
pub struct Invalidate(pub(crate) Node);

impl Invalidate {
    /// 作废用户会员卡 (partner)
    ///
    /// `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::user_cards::user_card_code::invalidate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("1004")
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .openid("obLatjnx9gnqzS4myYGmLZ7LgLBA")
    ///     .invalid_reason("传入的自定义作废原因");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .user_cards()
    ///     .user_card_code("478515832665")
    ///     .invalidate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336983)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate", rest)
    }
}

/// 作废用户会员卡
pub mod post {
    use http::Method;

    use crate::message::{Listed, Object, optional, request, required};
    use crate::operation::Operation;

    pub use crate::v3::brand::partner::card_member::cards::card_id::invalidate::post::{
        CardType, Type, ValidDateInformation,
    };
    pub use crate::v3::brand::partner::card_member::user_cards::import_by_openid::post::{
        Name, Response, ResponseUserInformation as UserInformation, UserCardState,
        UserInformationCommonFieldList as CommonFieldList,
        UserInformationCustomFieldList as CustomFieldList,
    };

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate",
    )
    .in_query(&["brand_id", "card_id"]);

    /// 作废用户会员卡：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("brand_id"),
            required::<String>("card_id"),
            required::<String>("openid"),
            optional::<String>("invalid_reason"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 品牌id（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_id", value.into()))
        }

        /// 会员卡模版ID（必填）
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("card_id", value.into()))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 作废原因
        pub fn invalid_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("invalid_reason", value.into()))
        }
    }

    request!(Request);
}
