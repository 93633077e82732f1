//! 设置会员卡模板权益项 · Set membership card template rights
//!
//! `/v3/marketing/membercard-open/cards/{card_id}/rights`

use crate::chain::{Members, Method};

/// 设置会员卡模板权益项 · Set membership card template rights
///
/// `/v3/marketing/membercard-open/cards/{card_id}/rights`
#[derive(Clone)]
pub struct Rights {
    pub(crate) node: crate::chain::Node,
}

impl Rights {
    /// 设置会员卡模板权益项 · Set membership card template rights
    ///
    /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`
    ///
    /// 设置会员卡模板展示的权益项，包括会员积分、会员优惠、发票和专属咨询。模式：普通商户、服务商。
    ///
    /// Sets the rights that a membership card template shows: points, discounts, fapiao and personal assistance. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::rights::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new().show_bonus(true).show_favor(true);
    /// client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .rights()
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012551219](https://pay.weixin.qq.com/doc/v3/merchant/4012551219), [partner/4012729618](https://pay.weixin.qq.com/doc/v3/partner/4012729618)
    #[doc(alias(
        "设置会员卡模板权益项",
        "Set membership card template rights",
        "会员卡",
        "rights",
        "cards/rights"
    ))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<()> {
        self.node.call(
            Method::PATCH,
            "/v3/marketing/membercard-open/cards/{card_id}/rights",
            Members::Body(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/rights")
    }
}

/// 设置会员卡模板权益项 · Set membership card template rights
pub mod patch {

    enumeration! {
        /// 会员专享价标题 · Member price title
        MemberPriceTitle {
            /// `MEMBER_PRICE`: 会员专享价 · Price for members
            MEMBER_PRICE = "MEMBER_PRICE",
            /// `MEMBER_ACTIVITY`: 会员活动 · Campaign for members
            MEMBER_ACTIVITY = "MEMBER_ACTIVITY",
        }
    }

    enumeration! {
        /// 会员优惠栏目名称 · Member discount section title
        FavorModuleTitle {
            /// `FAVOR`: 优惠 · Offers
            FAVOR = "FAVOR",
            /// `VIP`: 会员优惠 · Offers for members
            VIP = "VIP",
        }
    }

    /// 设置会员卡模板权益项：请求 · Set membership card template rights: request
    pub struct Request {
        /// 是否展示会员积分（必填） · Whether to show member points (required)
        pub show_bonus: Option<bool>,
        /// 是否展示会员优惠（必填） · Whether to show member discounts (required)
        pub show_favor: Option<bool>,
        /// 会员积分 · Member points
        pub bonus: Option<Bonus>,
        /// 会员优惠 · Member discounts
        pub favor: Option<Favor>,
        /// 是否展示会员发票 · Whether to show member fapiaos
        pub show_fapiao: Option<bool>,
        /// 会员发票 · Member fapiao
        pub fapiao: Option<Fapiao>,
        /// 是否展示会员专属咨询 · Whether to show member consultation
        pub show_guide: Option<bool>,
        /// 会员专属咨询信息 · Member exclusive consultation information
        pub guide: Option<Guide>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 是否展示会员积分（必填） · Whether to show member points (required)
        pub fn show_bonus<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.show_bonus = value.into_member();
            self
        }

        /// 是否展示会员优惠（必填） · Whether to show member discounts (required)
        pub fn show_favor<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.show_favor = value.into_member();
            self
        }

        /// 会员积分 · Member points
        pub fn bonus<M>(mut self, value: impl crate::IntoMember<Bonus, M>) -> Self {
            self.bonus = value.into_member();
            self
        }

        /// 会员优惠 · Member discounts
        pub fn favor<M>(mut self, value: impl crate::IntoMember<Favor, M>) -> Self {
            self.favor = value.into_member();
            self
        }

        /// 是否展示会员发票 · Whether to show member fapiaos
        pub fn show_fapiao<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.show_fapiao = value.into_member();
            self
        }

        /// 会员发票 · Member fapiao
        pub fn fapiao<M>(mut self, value: impl crate::IntoMember<Fapiao, M>) -> Self {
            self.fapiao = value.into_member();
            self
        }

        /// 是否展示会员专属咨询 · Whether to show member consultation
        pub fn show_guide<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.show_guide = value.into_member();
            self
        }

        /// 会员专属咨询信息 · Member exclusive consultation information
        pub fn guide<M>(mut self, value: impl crate::IntoMember<Guide, M>) -> Self {
            self.guide = value.into_member();
            self
        }
    }

    /// 会员积分 · Member points
    pub struct Bonus {
        /// 会员初始积分值（必填） · Initial member points (required)
        pub init_bonus: Option<i64>,
        /// 积分值文案（必填） · Points value text (required)
        pub bonus_value_word: Option<String>,
        /// 积分价值项标题 · Points worth title
        pub bonus_cost_title: Option<String>,
        /// 积分价值项文案（必填） · Points worth text (required)
        pub bonus_cost_word: Option<String>,
        /// 积分跳转文案 · Points redirect text
        pub bonus_jump_word: Option<String>,
        /// 积分跳转appid · Points app ID
        pub bonus_jump_appid: Option<String>,
        /// 积分跳转path · Points path
        pub bonus_jump_path: Option<String>,
        /// 自助积分跳转appid · Self-service points app ID
        pub bonus_support_appid: Option<String>,
        /// 自助积分跳转path · Self-service points path
        pub bonus_support_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Bonus {
        /// 会员初始积分值（必填） · Initial member points (required)
        pub fn init_bonus<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.init_bonus = value.into_member();
            self
        }

        /// 积分值文案（必填） · Points value text (required)
        pub fn bonus_value_word<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bonus_value_word = value.into_member();
            self
        }

        /// 积分价值项标题 · Points worth title
        pub fn bonus_cost_title<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bonus_cost_title = value.into_member();
            self
        }

        /// 积分价值项文案（必填） · Points worth text (required)
        pub fn bonus_cost_word<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bonus_cost_word = value.into_member();
            self
        }

        /// 积分跳转文案 · Points redirect text
        pub fn bonus_jump_word<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bonus_jump_word = value.into_member();
            self
        }

        /// 积分跳转appid · Points app ID
        pub fn bonus_jump_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bonus_jump_appid = value.into_member();
            self
        }

        /// 积分跳转path · Points path
        pub fn bonus_jump_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bonus_jump_path = value.into_member();
            self
        }

        /// 自助积分跳转appid · Self-service points app ID
        pub fn bonus_support_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bonus_support_appid = value.into_member();
            self
        }

        /// 自助积分跳转path · Self-service points path
        pub fn bonus_support_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bonus_support_path = value.into_member();
            self
        }
    }

    /// 会员优惠 · Member discounts
    pub struct Favor {
        /// 是否展示优惠券（必填） · Whether to show coupons (required)
        pub show_coupon: Option<bool>,
        /// 会员专享价文案 · Member price text
        pub member_price_word: Option<String>,
        /// 会员专享价跳转appid · Member price app ID
        pub member_price_appid: Option<String>,
        /// 会员专享价跳转path · Member price path
        pub member_price_path: Option<String>,
        /// 会员专享价标题 · Member price title
        pub member_price_title: MemberPriceTitle,
        /// 会员优惠栏目名称 · Member discount section title
        pub favor_module_title: FavorModuleTitle,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Favor {
        /// 是否展示优惠券（必填） · Whether to show coupons (required)
        pub fn show_coupon<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.show_coupon = value.into_member();
            self
        }

        /// 会员专享价文案 · Member price text
        pub fn member_price_word<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.member_price_word = value.into_member();
            self
        }

        /// 会员专享价跳转appid · Member price app ID
        pub fn member_price_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.member_price_appid = value.into_member();
            self
        }

        /// 会员专享价跳转path · Member price path
        pub fn member_price_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.member_price_path = value.into_member();
            self
        }

        /// 会员专享价标题 · Member price title
        pub fn member_price_title<M>(
            mut self,
            value: impl crate::IntoMember<MemberPriceTitle, M>,
        ) -> Self {
            self.member_price_title = value.into_member().unwrap_or_default();
            self
        }

        /// 会员优惠栏目名称 · Member discount section title
        pub fn favor_module_title<M>(
            mut self,
            value: impl crate::IntoMember<FavorModuleTitle, M>,
        ) -> Self {
            self.favor_module_title = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 会员发票 · Member fapiao
    pub struct Fapiao {
        /// 发票跳转文案 · Fapiao redirect text
        pub fapiao_jump_word: Option<String>,
        /// 发票跳转AppID · Fapiao app ID
        pub fapiao_jump_appid: Option<String>,
        /// 发票跳转path · Fapiao path
        pub fapiao_jump_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Fapiao {
        /// 发票跳转文案 · Fapiao redirect text
        pub fn fapiao_jump_word<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fapiao_jump_word = value.into_member();
            self
        }

        /// 发票跳转AppID · Fapiao app ID
        pub fn fapiao_jump_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fapiao_jump_appid = value.into_member();
            self
        }

        /// 发票跳转path · Fapiao path
        pub fn fapiao_jump_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fapiao_jump_path = value.into_member();
            self
        }
    }

    /// 会员专属咨询信息 · Member exclusive consultation information
    pub struct Guide {
        /// 联系人名字 · Contact name
        pub staff_name: Option<String>,
        /// 联系人头像 · Contact avatar
        ///
        /// 完整的网址。A complete URL.
        pub head_image_url: Option<String>,
        /// 联系方式 · Contact method
        pub contact_information_name: Option<String>,
        /// 联系信息值 · Contact value
        pub contact_information_value: Option<String>,
        /// 联系电话 · Contact phone number
        pub phone_number: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Guide {
        /// 联系人名字 · Contact name
        pub fn staff_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.staff_name = value.into_member();
            self
        }

        /// 联系人头像 · Contact avatar
        ///
        /// 完整的网址。A complete URL.
        pub fn head_image_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.head_image_url = value.into_member();
            self
        }

        /// 联系方式 · Contact method
        pub fn contact_information_name<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contact_information_name = value.into_member();
            self
        }

        /// 联系信息值 · Contact value
        pub fn contact_information_value<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contact_information_value = value.into_member();
            self
        }

        /// 联系电话 · Contact phone number
        pub fn phone_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.phone_number = value.into_member();
            self
        }
    }

    request!(Request, Bonus, Favor, Fapiao, Guide);

    message! {
        Request {
            0 => show_bonus: Required "show_bonus",
            1 => show_favor: Required "show_favor",
            2 => bonus: Optional "bonus",
            3 => favor: Optional "favor",
            4 => show_fapiao: Optional "show_fapiao",
            5 => fapiao: Optional "fapiao",
            6 => show_guide: Optional "show_guide",
            7 => guide: Optional "guide",
        }
        Bonus {
            0 => init_bonus: Required "init_bonus",
            1 => bonus_value_word: Required "bonus_value_word",
            2 => bonus_cost_title: Optional "bonus_cost_title",
            3 => bonus_cost_word: Required "bonus_cost_word",
            4 => bonus_jump_word: Optional "bonus_jump_word",
            5 => bonus_jump_appid: Optional "bonus_jump_appid",
            6 => bonus_jump_path: Optional "bonus_jump_path",
            7 => bonus_support_appid: Optional "bonus_support_appid",
            8 => bonus_support_path: Optional "bonus_support_path",
        }
        Favor {
            0 => show_coupon: Required "show_coupon",
            1 => member_price_word: Optional "member_price_word",
            2 => member_price_appid: Optional "member_price_appid",
            3 => member_price_path: Optional "member_price_path",
            4 => member_price_title: Optional "member_price_title",
            5 => favor_module_title: Optional "favor_module_title",
        }
        Fapiao {
            0 => fapiao_jump_word: Optional "fapiao_jump_word",
            1 => fapiao_jump_appid: Optional "fapiao_jump_appid",
            2 => fapiao_jump_path: Optional "fapiao_jump_path",
        }
        Guide {
            0 => staff_name: Optional "staff_name",
            1 => head_image_url: Optional "head_image_url",
            2 => contact_information_name: Optional "contact_information_name",
            3 => contact_information_value: Optional "contact_information_value",
            4 => phone_number: Optional "phone_number",
        }
    }
}
