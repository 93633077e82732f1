//! `/v3/marketing/membercard-open/cards/{card_id}/rights`

use crate::chain::{Members, Method};

/// `/v3/marketing/membercard-open/cards/{card_id}/rights`
pub struct Rights {
    pub(crate) node: crate::chain::Node,
}

impl Rights {
    /// 设置会员卡模板权益项 (direct and partner)
    ///
    /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::rights::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .show_bonus(true)
    ///     .show_favor(true)
    ///     .bonus(
    ///         patch::Bonus::new()
    ///             .init_bonus(100)
    ///             .bonus_value_word("我的积分")
    ///             .bonus_cost_title("积分兑换")
    ///             .bonus_cost_word("500积分=2小时免费停车券")
    ///             .bonus_jump_word("更多礼品")
    ///             .bonus_jump_appid("wxea9c30a90fs8d3fe")
    ///             .bonus_jump_path("/pages/bonus/bonus")
    ///             .bonus_support_appid("wxea9c30a90fs8d3fe")
    ///             .bonus_support_path("pages/selfbonus/selfbonus"),
    ///     )
    ///     .favor(
    ///         patch::Favor::new()
    ///             .show_coupon(true)
    ///             .member_price_word("周二会员全场八折")
    ///             .member_price_appid("wxea9c30a90fs8d3fe")
    ///             .member_price_path("pages/favor/favor")
    ///             .member_price_title(patch::MemberPriceTitle::MEMBER_PRICE)
    ///             .favor_module_title(patch::FavorModuleTitle::FAVOR),
    ///     )
    ///     .show_fapiao(true)
    ///     .fapiao(
    ///         patch::Fapiao::new()
    ///             .fapiao_jump_word("查看我的发票")
    ///             .fapiao_jump_appid("wxea9c30a90fs8d3fe")
    ///             .fapiao_jump_path("pages/fapiao/fapiao"),
    ///     )
    ///     .show_guide(true)
    ///     .guide(
    ///         patch::Guide::new()
    ///             .staff_name("酒店管家-何小明")
    ///             .head_image_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
    ///             .contact_information_name("微信号")
    ///             .contact_information_value("weixin123")
    ///             .phone_number("0755-12345677"),
    ///     );
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551219)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<()> {
        self.node.call(
            Method::PATCH,
            "/v3/marketing/membercard-open/cards/{card_id}/rights",
            Members::Body(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/rights")
    }
}

/// 设置会员卡模板权益项
pub mod patch {
    use crate::message;

    pub use crate::v3::marketing::membercard_open::cards::card_id::codes::code::rights::patch::Guide;

    enumeration! {
        /// 会员专享价标题
        MemberPriceTitle {
            MEMBER_PRICE = "MEMBER_PRICE",
            MEMBER_ACTIVITY = "MEMBER_ACTIVITY",
        }
    }

    enumeration! {
        /// 会员优惠栏目名称
        FavorModuleTitle {
            FAVOR = "FAVOR",
            VIP = "VIP",
        }
    }

    /// 设置会员卡模板权益项：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<bool>("show_bonus"),
            message::required::<bool>("show_favor"),
            message::optional::<Bonus>("bonus"),
            message::optional::<Favor>("favor"),
            message::optional::<bool>("show_fapiao"),
            message::optional::<Fapiao>("fapiao"),
            message::optional::<bool>("show_guide"),
            message::optional::<Guide>("guide"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 是否展示会员积分（必填）
        #[inline]
        pub fn show_bonus(self, value: bool) -> Self {
            Self(self.0.with("show_bonus", value))
        }

        /// 是否展示会员优惠（必填）
        #[inline]
        pub fn show_favor(self, value: bool) -> Self {
            Self(self.0.with("show_favor", value))
        }

        /// 会员积分
        #[inline]
        pub fn bonus(self, value: Bonus) -> Self {
            Self(self.0.with("bonus", value))
        }

        /// 会员优惠
        #[inline]
        pub fn favor(self, value: Favor) -> Self {
            Self(self.0.with("favor", value))
        }

        /// 是否展示会员发票
        #[inline]
        pub fn show_fapiao(self, value: bool) -> Self {
            Self(self.0.with("show_fapiao", value))
        }

        /// 会员发票
        #[inline]
        pub fn fapiao(self, value: Fapiao) -> Self {
            Self(self.0.with("fapiao", value))
        }

        /// 是否展示会员专属咨询
        #[inline]
        pub fn show_guide(self, value: bool) -> Self {
            Self(self.0.with("show_guide", value))
        }

        /// 会员专属咨询信息
        #[inline]
        pub fn guide(self, value: Guide) -> Self {
            Self(self.0.with("guide", value))
        }
    }

    /// 会员积分
    pub struct Bonus(pub(crate) message::Object);

    impl Bonus {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<i64>("init_bonus"),
            message::required::<String>("bonus_value_word"),
            message::optional::<String>("bonus_cost_title"),
            message::required::<String>("bonus_cost_word"),
            message::optional::<String>("bonus_jump_word"),
            message::optional::<String>("bonus_jump_appid"),
            message::optional::<String>("bonus_jump_path"),
            message::optional::<String>("bonus_support_appid"),
            message::optional::<String>("bonus_support_path"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 会员初始积分值（必填）
        #[inline]
        pub fn init_bonus(self, value: i64) -> Self {
            Self(self.0.with("init_bonus", value))
        }

        /// 积分值文案（必填）
        pub fn bonus_value_word(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bonus_value_word", value))
        }

        /// 积分价值项标题
        pub fn bonus_cost_title(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bonus_cost_title", value))
        }

        /// 积分价值项文案（必填）
        pub fn bonus_cost_word(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bonus_cost_word", value))
        }

        /// 积分跳转文案
        pub fn bonus_jump_word(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bonus_jump_word", value))
        }

        /// 积分跳转appid
        pub fn bonus_jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bonus_jump_appid", value))
        }

        /// 积分跳转path
        pub fn bonus_jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bonus_jump_path", value))
        }

        /// 自助积分跳转appid
        pub fn bonus_support_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bonus_support_appid", value))
        }

        /// 自助积分跳转path
        pub fn bonus_support_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bonus_support_path", value))
        }
    }

    /// 会员优惠
    pub struct Favor(pub(crate) message::Object);

    impl Favor {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<bool>("show_coupon"),
            message::optional::<String>("member_price_word"),
            message::optional::<String>("member_price_appid"),
            message::optional::<String>("member_price_path"),
            message::optional::<crate::Enumeration<MemberPriceTitle>>("member_price_title"),
            message::optional::<crate::Enumeration<FavorModuleTitle>>("favor_module_title"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 是否展示优惠券（必填）
        #[inline]
        pub fn show_coupon(self, value: bool) -> Self {
            Self(self.0.with("show_coupon", value))
        }

        /// 会员专享价文案
        pub fn member_price_word(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("member_price_word", value))
        }

        /// 会员专享价跳转appid
        pub fn member_price_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("member_price_appid", value))
        }

        /// 会员专享价跳转path
        pub fn member_price_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("member_price_path", value))
        }

        /// 会员专享价标题
        pub fn member_price_title(
            self,
            value: impl Into<crate::Enumeration<MemberPriceTitle>>,
        ) -> Self {
            Self(
                self.0
                    .with_some::<crate::Enumeration<MemberPriceTitle>>("member_price_title", value),
            )
        }

        /// 会员优惠栏目名称
        pub fn favor_module_title(
            self,
            value: impl Into<crate::Enumeration<FavorModuleTitle>>,
        ) -> Self {
            Self(
                self.0
                    .with_some::<crate::Enumeration<FavorModuleTitle>>("favor_module_title", value),
            )
        }
    }

    /// 会员发票
    pub struct Fapiao(pub(crate) message::Object);

    impl Fapiao {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("fapiao_jump_word"),
            message::optional::<String>("fapiao_jump_appid"),
            message::optional::<String>("fapiao_jump_path"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 发票跳转文案
        pub fn fapiao_jump_word(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fapiao_jump_word", value))
        }

        /// 发票跳转AppID
        pub fn fapiao_jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fapiao_jump_appid", value))
        }

        /// 发票跳转path
        pub fn fapiao_jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fapiao_jump_path", value))
        }
    }

    request!(Request, Bonus, Favor, Fapiao);

    held!(Bonus, Favor, Fapiao);
}
