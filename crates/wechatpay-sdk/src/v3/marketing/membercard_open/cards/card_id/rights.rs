//! `/v3/marketing/membercard-open/cards/{card_id}/rights`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/membercard-open/cards/{card_id}/rights`
#[derive(Clone, Debug)]
pub struct Rights(pub(crate) Node);

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
    pub fn patch(self, request: patch::Request) -> Call<()> {
        self.0.call_empty(&patch::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/membercard-open/cards/{card_id}/rights", rest)
    }
}

/// 设置会员卡模板权益项
pub mod patch {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::membercard_open::cards::card_id::codes::code::rights::patch::Guide;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::PATCH, "/v3/marketing/membercard-open/cards/{card_id}/rights");

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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 是否展示会员积分
        pub show_bonus: Required<bool>,
        /// 是否展示会员优惠
        pub show_favor: Required<bool>,
        /// 会员积分
        pub bonus: Option<Bonus>,
        /// 会员优惠
        pub favor: Option<Favor>,
        /// 是否展示会员发票
        pub show_fapiao: Option<bool>,
        /// 会员发票
        pub fapiao: Option<Fapiao>,
        /// 是否展示会员专属咨询
        pub show_guide: Option<bool>,
        /// 会员专属咨询信息
        pub guide: Option<Guide>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 是否展示会员积分
        #[inline]
        pub fn show_bonus(mut self, value: bool) -> Self {
            self.show_bonus = Required::set(value);
            self
        }

        /// 是否展示会员优惠
        #[inline]
        pub fn show_favor(mut self, value: bool) -> Self {
            self.show_favor = Required::set(value);
            self
        }

        /// 会员积分
        #[inline]
        pub fn bonus(mut self, value: Bonus) -> Self {
            self.bonus = Some(value);
            self
        }

        /// 会员优惠
        #[inline]
        pub fn favor(mut self, value: Favor) -> Self {
            self.favor = Some(value);
            self
        }

        /// 是否展示会员发票
        #[inline]
        pub fn show_fapiao(mut self, value: bool) -> Self {
            self.show_fapiao = Some(value);
            self
        }

        /// 会员发票
        #[inline]
        pub fn fapiao(mut self, value: Fapiao) -> Self {
            self.fapiao = Some(value);
            self
        }

        /// 是否展示会员专属咨询
        #[inline]
        pub fn show_guide(mut self, value: bool) -> Self {
            self.show_guide = Some(value);
            self
        }

        /// 会员专属咨询信息
        #[inline]
        pub fn guide(mut self, value: Guide) -> Self {
            self.guide = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("show_bonus", &mut self.show_bonus),
                ("show_favor", &mut self.show_favor),
                ("bonus", &mut self.bonus),
                ("favor", &mut self.favor),
                ("show_fapiao", &mut self.show_fapiao),
                ("fapiao", &mut self.fapiao),
                ("show_guide", &mut self.show_guide),
                ("guide", &mut self.guide),
            ]);
        }
    }

    /// 会员积分
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Bonus {
        /// 会员初始积分值
        pub init_bonus: Required<i64>,
        /// 积分值文案
        pub bonus_value_word: Required<String>,
        /// 积分价值项标题
        pub bonus_cost_title: Option<String>,
        /// 积分价值项文案
        pub bonus_cost_word: Required<String>,
        /// 积分跳转文案
        pub bonus_jump_word: Option<String>,
        /// 积分跳转appid
        pub bonus_jump_appid: Option<String>,
        /// 积分跳转path
        pub bonus_jump_path: Option<String>,
        /// 自助积分跳转appid
        pub bonus_support_appid: Option<String>,
        /// 自助积分跳转path
        pub bonus_support_path: Option<String>,
    }

    impl Bonus {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 会员初始积分值
        #[inline]
        pub fn init_bonus(mut self, value: i64) -> Self {
            self.init_bonus = Required::set(value);
            self
        }

        /// 积分值文案
        #[inline]
        pub fn bonus_value_word(mut self, value: impl Into<String>) -> Self {
            self.bonus_value_word = Required::set(value.into());
            self
        }

        /// 积分价值项标题
        #[inline]
        pub fn bonus_cost_title(mut self, value: impl Into<String>) -> Self {
            self.bonus_cost_title = Some(value.into());
            self
        }

        /// 积分价值项文案
        #[inline]
        pub fn bonus_cost_word(mut self, value: impl Into<String>) -> Self {
            self.bonus_cost_word = Required::set(value.into());
            self
        }

        /// 积分跳转文案
        #[inline]
        pub fn bonus_jump_word(mut self, value: impl Into<String>) -> Self {
            self.bonus_jump_word = Some(value.into());
            self
        }

        /// 积分跳转appid
        #[inline]
        pub fn bonus_jump_appid(mut self, value: impl Into<String>) -> Self {
            self.bonus_jump_appid = Some(value.into());
            self
        }

        /// 积分跳转path
        #[inline]
        pub fn bonus_jump_path(mut self, value: impl Into<String>) -> Self {
            self.bonus_jump_path = Some(value.into());
            self
        }

        /// 自助积分跳转appid
        #[inline]
        pub fn bonus_support_appid(mut self, value: impl Into<String>) -> Self {
            self.bonus_support_appid = Some(value.into());
            self
        }

        /// 自助积分跳转path
        #[inline]
        pub fn bonus_support_path(mut self, value: impl Into<String>) -> Self {
            self.bonus_support_path = Some(value.into());
            self
        }
    }

    impl Message for Bonus {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("init_bonus", &mut self.init_bonus),
                ("bonus_value_word", &mut self.bonus_value_word),
                ("bonus_cost_title", &mut self.bonus_cost_title),
                ("bonus_cost_word", &mut self.bonus_cost_word),
                ("bonus_jump_word", &mut self.bonus_jump_word),
                ("bonus_jump_appid", &mut self.bonus_jump_appid),
                ("bonus_jump_path", &mut self.bonus_jump_path),
                ("bonus_support_appid", &mut self.bonus_support_appid),
                ("bonus_support_path", &mut self.bonus_support_path),
            ]);
        }
    }

    /// 会员优惠
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Favor {
        /// 是否展示优惠券
        pub show_coupon: Required<bool>,
        /// 会员专享价文案
        pub member_price_word: Option<String>,
        /// 会员专享价跳转appid
        pub member_price_appid: Option<String>,
        /// 会员专享价跳转path
        pub member_price_path: Option<String>,
        /// 会员专享价标题
        pub member_price_title: Option<Enumeration<MemberPriceTitle>>,
        /// 会员优惠栏目名称
        pub favor_module_title: Option<Enumeration<FavorModuleTitle>>,
    }

    impl Favor {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 是否展示优惠券
        #[inline]
        pub fn show_coupon(mut self, value: bool) -> Self {
            self.show_coupon = Required::set(value);
            self
        }

        /// 会员专享价文案
        #[inline]
        pub fn member_price_word(mut self, value: impl Into<String>) -> Self {
            self.member_price_word = Some(value.into());
            self
        }

        /// 会员专享价跳转appid
        #[inline]
        pub fn member_price_appid(mut self, value: impl Into<String>) -> Self {
            self.member_price_appid = Some(value.into());
            self
        }

        /// 会员专享价跳转path
        #[inline]
        pub fn member_price_path(mut self, value: impl Into<String>) -> Self {
            self.member_price_path = Some(value.into());
            self
        }

        /// 会员专享价标题
        #[inline]
        pub fn member_price_title(
            mut self,
            value: impl Into<Enumeration<MemberPriceTitle>>,
        ) -> Self {
            self.member_price_title = Some(value.into());
            self
        }

        /// 会员优惠栏目名称
        #[inline]
        pub fn favor_module_title(
            mut self,
            value: impl Into<Enumeration<FavorModuleTitle>>,
        ) -> Self {
            self.favor_module_title = Some(value.into());
            self
        }
    }

    impl Message for Favor {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("show_coupon", &mut self.show_coupon),
                ("member_price_word", &mut self.member_price_word),
                ("member_price_appid", &mut self.member_price_appid),
                ("member_price_path", &mut self.member_price_path),
                ("member_price_title", &mut self.member_price_title),
                ("favor_module_title", &mut self.favor_module_title),
            ]);
        }
    }

    /// 会员发票
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Fapiao {
        /// 发票跳转文案
        pub fapiao_jump_word: Option<String>,
        /// 发票跳转AppID
        pub fapiao_jump_appid: Option<String>,
        /// 发票跳转path
        pub fapiao_jump_path: Option<String>,
    }

    impl Fapiao {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 发票跳转文案
        #[inline]
        pub fn fapiao_jump_word(mut self, value: impl Into<String>) -> Self {
            self.fapiao_jump_word = Some(value.into());
            self
        }

        /// 发票跳转AppID
        #[inline]
        pub fn fapiao_jump_appid(mut self, value: impl Into<String>) -> Self {
            self.fapiao_jump_appid = Some(value.into());
            self
        }

        /// 发票跳转path
        #[inline]
        pub fn fapiao_jump_path(mut self, value: impl Into<String>) -> Self {
            self.fapiao_jump_path = Some(value.into());
            self
        }
    }

    impl Message for Fapiao {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("fapiao_jump_word", &mut self.fapiao_jump_word),
                ("fapiao_jump_appid", &mut self.fapiao_jump_appid),
                ("fapiao_jump_path", &mut self.fapiao_jump_path),
            ]);
        }
    }

    message!(Request, Bonus, Favor, Fapiao);
}
