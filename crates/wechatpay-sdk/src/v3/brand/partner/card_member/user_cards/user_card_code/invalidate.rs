//! `/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`

/// `/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
pub struct Invalidate {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node
            .post("/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate")
    }
}

/// 作废用户会员卡
pub mod post {
    use crate::message;

    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post::{
        CardType, ValidDateInformation,
    };
    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post_type::Type;
    pub use crate::shared::v3_brand_partner_card_member_user_cards_import_by_openid_post::{
        Name, ResponseUserInformation as UserInformation,
        UserInformationCommonFieldList as CommonFieldList,
        UserInformationCustomFieldList as CustomFieldList,
    };
    pub use crate::v3::brand::partner::card_member::user_cards::import_by_openid::post::{
        Response, UserCardState,
    };

    /// 作废用户会员卡：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<String>("card_id"),
            message::required::<String>("openid"),
            message::optional::<String>("invalid_reason"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌id（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 会员卡模版ID（必填）
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_id", value))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 作废原因
        pub fn invalid_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("invalid_reason", value))
        }
    }

    request!(Request);
}
