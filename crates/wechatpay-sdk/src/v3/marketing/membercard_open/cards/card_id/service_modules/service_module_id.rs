//! 修改会员卡服务项、移除会员卡服务项 · Modify a membership card service; Remove a membership card service
//!
//! `/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`

use crate::chain::{Members, Method};

/// 修改会员卡服务项、移除会员卡服务项 · Modify a membership card service; Remove a membership card service
///
/// `/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
#[derive(Clone)]
pub struct ServiceModuleId {
    pub(crate) node: crate::chain::Node,
}

impl ServiceModuleId {
    /// 修改会员卡服务项 · Modify a membership card service
    ///
    /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
    ///
    /// 修改会员卡模板中一个会员服务项的跳转小程序，返回修改后的服务项。模式：普通商户、服务商。
    ///
    /// Modifies the Mini Program that a service of a membership card template opens. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::service_modules::service_module_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .jump_miniprogram(
    ///         patch::JumpMiniprogram::new().appid("wx8888888888888888").path("pages/index/index"),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .service_modules()
    ///     .service_module_id("666")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4017167417](https://pay.weixin.qq.com/doc/v3/merchant/4017167417), [partner/4017176491](https://pay.weixin.qq.com/doc/v3/partner/4017176491)
    #[doc(alias(
        "修改会员卡服务项",
        "Modify a membership card service",
        "会员卡",
        "service-modules",
        "cards/service-modules"
    ))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
            Members::Body(Box::new(request)),
        )
    }

    /// 移除会员卡服务项 · Remove a membership card service
    ///
    /// `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
    ///
    /// 从会员卡模板移除一个会员服务项，移除后用户卡面不再展示。模式：普通商户、服务商。
    ///
    /// Removes a service from a membership card template, so that the card no longer shows it. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .service_modules()
    ///     .service_module_id("666")
    ///     .delete()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4017167557](https://pay.weixin.qq.com/doc/v3/merchant/4017167557), [partner/4017176594](https://pay.weixin.qq.com/doc/v3/partner/4017176594)
    #[doc(alias(
        "移除会员卡服务项",
        "Remove a membership card service",
        "会员卡",
        "service-modules",
        "cards/service-modules"
    ))]
    #[inline]
    pub fn delete(&self) -> crate::Call<()> {
        self.node.call(
            Method::DELETE,
            "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
            Members::None,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
        )
    }
}

/// 修改会员卡服务项 · Modify a membership card service
pub mod patch {

    /// 修改会员卡服务项：请求 · Modify a membership card service: request
    pub struct Request {
        /// 跳转小程序（必填） · Mini Program to open (required)
        pub jump_miniprogram: Option<JumpMiniprogram>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 跳转小程序（必填） · Mini Program to open (required)
        pub fn jump_miniprogram<M>(
            mut self,
            value: impl crate::IntoMember<JumpMiniprogram, M>,
        ) -> Self {
            self.jump_miniprogram = value.into_member();
            self
        }
    }

    /// 跳转小程序 · Mini Program to open
    pub struct JumpMiniprogram {
        /// 小程序appid（必填） · Mini Program app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 小程序path（必填） · Mini Program path (required)
        pub path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl JumpMiniprogram {
        /// 小程序appid（必填） · Mini Program app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 小程序path（必填） · Mini Program path (required)
        pub fn path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.path = value.into_member();
            self
        }
    }

    /// 修改会员卡服务项：应答 · Modify a membership card service: answer
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡id · Membership card ID
        pub card_id: Option<String>,
        /// 会员服务项ID · Member service module ID
        pub service_module_id: Option<String>,
        /// 跳转小程序 · Mini Program to open
        pub jump_miniprogram: Option<ResponseJumpMiniprogram>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 跳转小程序 · Mini Program to open
    #[non_exhaustive]
    pub struct ResponseJumpMiniprogram {
        /// 小程序appid · Mini Program app ID
        pub appid: Option<String>,
        /// 小程序path · Mini Program path
        pub path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, JumpMiniprogram);

    message! {
        Request {
            0 => jump_miniprogram: Required "jump_miniprogram",
        }
        JumpMiniprogram {
            0 => appid: Required "appid",
            1 => path: Required "path",
        }
        Response {
            0 => card_id: Optional "card_id",
            1 => service_module_id: Optional "service_module_id",
            2 => jump_miniprogram: Optional "jump_miniprogram",
        }
        ResponseJumpMiniprogram {
            0 => appid: Optional "appid",
            1 => path: Optional "path",
        }
    }
}
