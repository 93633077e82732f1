//! `/v3/brand/partner/card-member/cards/{card_id}`

pub mod invalidate;

use crate::chain::{Members, Method};

/// `/v3/brand/partner/card-member/cards/{card_id}`
pub struct CardId {
    pub(crate) node: crate::chain::Node,
}

impl CardId {
    /// `/invalidate`
    #[inline]
    pub fn invalidate(self) -> invalidate::Invalidate {
        invalidate::Invalidate { node: self.node }
    }

    /// 查询会员卡模板信息 (partner)
    ///
    /// `GET /v3/brand/partner/card-member/cards/{card_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::cards::card_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().brand_id("1004");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336974)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/brand/partner/card-member/cards/{card_id}", request.0)
    }

    /// 修改会员卡模板信息 (partner)
    ///
    /// `PATCH /v3/brand/partner/card-member/cards/{card_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::cards::card_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .brand_id("1004")
    ///     .card_title("测试卡")
    ///     .card_color("#FFFF00")
    ///     .card_picture_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
    ///     .code_jump_information(
    ///         patch::CodeJumpInformation::new()
    ///             .jump_appid("wxea9c30a90fs8d3fe")
    ///             .jump_path("/pages/code/code"),
    ///     )
    ///     .benefits("会员折扣、专属价")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/notify.php")
    ///     .need_pinned(true)
    ///     .need_display_level(true)
    ///     .init_level("白银会员")
    ///     .service_phone("010-8877xxxx")
    ///     .legal_agreement("商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。")
    ///     .valid_date_information(
    ///         patch::ValidDateInformation::new()
    ///             .r#type(patch::Type::FIX_TIME_RANGE)
    ///             .available_begin_time("2020-05-20T13:29:35.120+08:00")
    ///             .available_end_time("2030-05-20T13:29:35.120+08:00")
    ///             .available_day_after_receive(200),
    ///     )
    ///     .points_information(
    ///         patch::PointsInformation::new()
    ///             .jump_appid("wxea9c30a90fs8d3fe")
    ///             .jump_path("/pages/points/points"),
    ///     )
    ///     .balance_information(
    ///         patch::BalanceInformation::new()
    ///             .jump_appid("wxea9c30a90fs8d3fe")
    ///             .jump_path("/pages/balance/balance"),
    ///     )
    ///     .purchase_information(
    ///         patch::PurchaseInformation::new()
    ///             .price(100)
    ///             .jump_appid("wxea9c30a90fs8d3fe")
    ///             .jump_path("/pages/purchase/purchase"),
    ///     )
    ///     .user_information(
    ///         patch::UserInformation::new()
    ///             .common_field_list(vec![patch::CommonFieldList::USER_FORM_FLAG_SEX])
    ///             .custom_field_list(vec![
    ///                 patch::CustomFieldList::new()
    ///                     .r#type(patch::CustomFieldListType::CHECK_BOX)
    ///                     .name("喜欢的运动")
    ///                     .values(vec!["篮球".to_owned()]),
    ///             ]),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336977)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/brand/partner/card-member/cards/{card_id}",
            Members::Body(request.0),
        )
    }

    /// 删除会员卡模板 (partner)
    ///
    /// `DELETE /v3/brand/partner/card-member/cards/{card_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::cards::card_id::delete;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = delete::Request::new().brand_id("1004");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .delete(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
    #[inline]
    pub fn delete(self, request: delete::Request) -> crate::Call<delete::Response> {
        self.node.call(
            Method::DELETE,
            "/v3/brand/partner/card-member/cards/{card_id}",
            Members::Query(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/card-member/cards/{card_id}")
    }
}

/// 查询会员卡模板信息
pub mod get {

    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post::{
        CardType, ValidDateInformation,
    };
    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post_type::Type;
    pub use crate::v3::brand::partner::card_member::cards::card_id::invalidate::post::{
        BalanceInformation, CodeJumpInformation, CodeMode, CodeType, CommonFieldList,
        CustomFieldList, CustomFieldListType, MemberInformation, PointsInformation,
        PurchaseInformation, Request, State, UserInformation,
    };

    /// 查询会员卡模板信息：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 商户请求单号
        pub out_request_no: Option<String>,
        /// 会员卡模板ID
        pub card_id: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 商户AppId
        pub appid: Option<String>,
        /// 会员卡类型
        pub card_type: Option<crate::Enumeration<CardType>>,
        /// 卡名称
        pub card_title: Option<String>,
        /// 卡背景颜色
        pub card_color: Option<String>,
        /// 卡背景图URL
        pub card_picture_url: Option<String>,
        /// 会员卡code分配类型
        pub code_mode: Option<crate::Enumeration<CodeMode>>,
        /// 会员码型
        pub code_type: Option<crate::Enumeration<CodeType>>,
        /// 会员码跳转信息
        pub code_jump_information: Option<CodeJumpInformation>,
        /// 会员权益
        pub benefits: Option<String>,
        /// 回调地址
        pub notify_url: Option<String>,
        /// 是否置顶
        pub need_pinned: Option<bool>,
        /// 是否展示会员等级
        pub need_display_level: Option<bool>,
        /// 会员初始等级
        pub init_level: Option<String>,
        /// 服务电话
        pub service_phone: Option<String>,
        /// 商家法务协议
        pub legal_agreement: Option<String>,
        /// 会员卡有效期
        pub valid_date_information: Option<ValidDateInformation>,
        /// 会员中心信息
        pub member_information: Option<MemberInformation>,
        /// 积分信息
        pub points_information: Option<PointsInformation>,
        /// 储值信息
        pub balance_information: Option<BalanceInformation>,
        /// 付费会员信息
        pub purchase_information: Option<PurchaseInformation>,
        /// 用户开卡信息
        pub user_information: Option<UserInformation>,
        /// 状态
        pub state: Option<crate::Enumeration<State>>,
        /// 创建时间
        pub create_time: Option<crate::Time>,
        /// 更新时间
        pub modify_time: Option<crate::Time>,
        /// 更新时间
        pub update_time: Option<crate::Time>,
    }

    message! {
        Response {
            0 => out_request_no: "out_request_no",
            1 => card_id: "card_id",
            2 => brand_id: "brand_id",
            3 => appid: "appid",
            4 => card_type: "card_type",
            5 => card_title: "card_title",
            6 => card_color: "card_color",
            7 => card_picture_url: "card_picture_url",
            8 => code_mode: "code_mode",
            9 => code_type: "code_type",
            10 => code_jump_information: "code_jump_information",
            11 => benefits: "benefits",
            12 => notify_url: "notify_url",
            13 => need_pinned: "need_pinned",
            14 => need_display_level: "need_display_level",
            15 => init_level: "init_level",
            16 => service_phone: "service_phone",
            17 => legal_agreement: "legal_agreement",
            18 => valid_date_information: "valid_date_information",
            19 => member_information: "member_information",
            20 => points_information: "points_information",
            21 => balance_information: "balance_information",
            22 => purchase_information: "purchase_information",
            23 => user_information: "user_information",
            24 => state: "state",
            25 => create_time: "create_time",
            26 => modify_time: "modify_time",
            27 => update_time: "update_time",
        }
    }
}

/// 修改会员卡模板信息
pub mod patch {
    use crate::message;

    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post::{
        CardType, ValidDateInformation as ResponseValidDateInformation,
    };
    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post_type::Type;
    pub use crate::v3::brand::partner::card_member::cards::card_id::get::Response;
    pub use crate::v3::brand::partner::card_member::cards::card_id::invalidate::post::{
        BalanceInformation as ResponseBalanceInformation,
        CodeJumpInformation as ResponseCodeJumpInformation, CodeMode, CodeType, CommonFieldList,
        CustomFieldList as UserInformationCustomFieldList, CustomFieldListType,
        MemberInformation as ResponseMemberInformation,
        PointsInformation as ResponsePointsInformation,
        PurchaseInformation as ResponsePurchaseInformation, State,
        UserInformation as ResponseUserInformation,
    };

    /// 修改会员卡模板信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::optional::<String>("card_title"),
            message::optional::<String>("card_color"),
            message::optional::<String>("card_picture_url"),
            message::optional::<CodeJumpInformation>("code_jump_information"),
            message::optional::<String>("benefits"),
            message::optional::<String>("notify_url"),
            message::optional::<bool>("need_pinned"),
            message::optional::<bool>("need_display_level"),
            message::optional::<String>("init_level"),
            message::optional::<String>("service_phone"),
            message::optional::<String>("legal_agreement"),
            message::optional::<ValidDateInformation>("valid_date_information"),
            message::optional::<MemberInformation>("member_information"),
            message::optional::<PointsInformation>("points_information"),
            message::optional::<BalanceInformation>("balance_information"),
            message::optional::<PurchaseInformation>("purchase_information"),
            message::optional::<UserInformation>("user_information"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 卡名称
        pub fn card_title(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_title", value))
        }

        /// 卡背景颜色
        pub fn card_color(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_color", value))
        }

        /// 卡背景图URL
        pub fn card_picture_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_picture_url", value))
        }

        /// 会员码跳转信息
        #[inline]
        pub fn code_jump_information(self, value: CodeJumpInformation) -> Self {
            Self(self.0.with("code_jump_information", value))
        }

        /// 会员权益
        pub fn benefits(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("benefits", value))
        }

        /// 回调地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 是否置顶
        #[inline]
        pub fn need_pinned(self, value: bool) -> Self {
            Self(self.0.with("need_pinned", value))
        }

        /// 是否展示会员等级
        #[inline]
        pub fn need_display_level(self, value: bool) -> Self {
            Self(self.0.with("need_display_level", value))
        }

        /// 会员初始等级
        pub fn init_level(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("init_level", value))
        }

        /// 服务电话
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_phone", value))
        }

        /// 商家法务协议
        pub fn legal_agreement(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("legal_agreement", value))
        }

        /// 会员卡有效期
        #[inline]
        pub fn valid_date_information(self, value: ValidDateInformation) -> Self {
            Self(self.0.with("valid_date_information", value))
        }

        /// 会员中心信息
        #[inline]
        pub fn member_information(self, value: MemberInformation) -> Self {
            Self(self.0.with("member_information", value))
        }

        /// 积分信息
        #[inline]
        pub fn points_information(self, value: PointsInformation) -> Self {
            Self(self.0.with("points_information", value))
        }

        /// 储值信息
        #[inline]
        pub fn balance_information(self, value: BalanceInformation) -> Self {
            Self(self.0.with("balance_information", value))
        }

        /// 付费会员信息
        #[inline]
        pub fn purchase_information(self, value: PurchaseInformation) -> Self {
            Self(self.0.with("purchase_information", value))
        }

        /// 用户开卡信息
        #[inline]
        pub fn user_information(self, value: UserInformation) -> Self {
            Self(self.0.with("user_information", value))
        }
    }

    /// 会员码跳转信息
    pub struct CodeJumpInformation(pub(crate) message::Object);

    impl CodeJumpInformation {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<String>("jump_appid"), message::optional::<String>("jump_path")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 会员码跳转AppID
        pub fn jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("jump_appid", value))
        }

        /// 会员码跳转路径
        pub fn jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("jump_path", value))
        }
    }

    /// 会员卡有效期
    pub struct ValidDateInformation(pub(crate) message::Object);

    impl ValidDateInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Type>>("type"),
            message::optional::<crate::Time>("available_begin_time"),
            message::optional::<crate::Time>("available_end_time"),
            message::optional::<i64>("available_day_after_receive"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 有效期类型（必填）
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }

        /// 有效期开始时间
        pub fn available_begin_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("available_begin_time", value))
        }

        /// 有效期结束时间
        pub fn available_end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("available_end_time", value))
        }

        /// 生效后N天内有效
        #[inline]
        pub fn available_day_after_receive(self, value: i64) -> Self {
            Self(self.0.with("available_day_after_receive", value))
        }
    }

    /// 会员中心信息
    pub struct MemberInformation(pub(crate) message::Object);

    impl MemberInformation {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<String>("jump_appid"), message::optional::<String>("jump_path")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 会员中心跳转AppID
        pub fn jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("jump_appid", value))
        }

        /// 会员中心跳转路径
        pub fn jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("jump_path", value))
        }
    }

    /// 积分信息
    pub struct PointsInformation(pub(crate) message::Object);

    impl PointsInformation {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<String>("jump_appid"), message::optional::<String>("jump_path")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 积分跳转AppID
        pub fn jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("jump_appid", value))
        }

        /// 积分跳转路径
        pub fn jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("jump_path", value))
        }
    }

    /// 储值信息
    pub struct BalanceInformation(pub(crate) message::Object);

    impl BalanceInformation {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<String>("jump_appid"), message::optional::<String>("jump_path")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 储值小程序AppID
        pub fn jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("jump_appid", value))
        }

        /// 储值小程序路径
        pub fn jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("jump_path", value))
        }
    }

    /// 付费会员信息
    pub struct PurchaseInformation(pub(crate) message::Object);

    impl PurchaseInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Fen>("price"),
            message::optional::<String>("jump_appid"),
            message::optional::<String>("jump_path"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 付费会员价格，单位为分
        pub fn price(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("price", value))
        }

        /// 付费会员跳转AppID
        pub fn jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("jump_appid", value))
        }

        /// 付费会员跳转路径
        pub fn jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("jump_path", value))
        }
    }

    /// 用户开卡信息
    pub struct UserInformation(pub(crate) message::Object);

    impl UserInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<Vec<crate::Enumeration<CommonFieldList>>>("common_field_list"),
            message::optional::<Vec<CustomFieldList>>("custom_field_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 平台提供的通用开卡信息字段
        #[inline]
        pub fn common_field_list(self, value: Vec<crate::Enumeration<CommonFieldList>>) -> Self {
            Self(self.0.with("common_field_list", value))
        }

        /// 商户自定义的开卡信息字段
        #[inline]
        pub fn custom_field_list(self, value: Vec<CustomFieldList>) -> Self {
            Self(self.0.with("custom_field_list", value))
        }
    }

    /// 商户自定义的开卡信息字段
    pub struct CustomFieldList(pub(crate) message::Object);

    impl CustomFieldList {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<CustomFieldListType>>("type"),
            message::optional::<String>("name"),
            message::optional::<Vec<String>>("values"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户自定义的开卡信息字段类型
        pub fn r#type(self, value: impl Into<crate::Enumeration<CustomFieldListType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CustomFieldListType>>("type", value))
        }

        /// 字段名称
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 字段值
        #[inline]
        pub fn values(self, value: Vec<String>) -> Self {
            Self(self.0.with("values", value))
        }
    }

    request!(
        Request,
        CodeJumpInformation,
        ValidDateInformation,
        MemberInformation,
        PointsInformation,
        BalanceInformation,
        PurchaseInformation,
        UserInformation,
        CustomFieldList
    );

    held!(
        CodeJumpInformation,
        ValidDateInformation,
        MemberInformation,
        PointsInformation,
        BalanceInformation,
        PurchaseInformation,
        UserInformation,
        CustomFieldList
    );
}

/// 删除会员卡模板
pub mod delete {

    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post::{
        CardType, ValidDateInformation,
    };
    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post_type::Type;
    pub use crate::v3::brand::partner::card_member::cards::card_id::invalidate::post::{
        BalanceInformation, CodeJumpInformation, CodeMode, CodeType, CommonFieldList,
        CustomFieldList, CustomFieldListType, PointsInformation, PurchaseInformation, Request,
        State, UserInformation,
    };

    /// 删除会员卡模板：应答
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡模板ID
        pub card_id: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 商户AppId
        pub appid: Option<String>,
        /// 会员卡类型
        pub card_type: Option<crate::Enumeration<CardType>>,
        /// 卡名称
        pub card_title: Option<String>,
        /// 卡背景颜色
        pub card_color: Option<String>,
        /// 卡背景图URL
        pub card_picture_url: Option<String>,
        /// 会员卡code分配类型
        pub code_mode: Option<crate::Enumeration<CodeMode>>,
        /// 会员码型
        pub code_type: Option<crate::Enumeration<CodeType>>,
        /// 会员码跳转信息
        pub code_jump_information: Option<CodeJumpInformation>,
        /// 会员权益
        pub benefits: Option<String>,
        /// 回调地址
        pub notify_url: Option<String>,
        /// 是否置顶
        pub need_pinned: Option<bool>,
        /// 是否展示会员等级
        pub need_display_level: Option<bool>,
        /// 会员初始等级
        pub init_level: Option<String>,
        /// 服务电话
        pub service_phone: Option<String>,
        /// 商家法务协议
        pub legal_agreement: Option<String>,
        /// 会员卡有效期
        pub valid_date_information: Option<ValidDateInformation>,
        /// 积分信息
        pub points_information: Option<PointsInformation>,
        /// 储值信息
        pub balance_information: Option<BalanceInformation>,
        /// 付费会员信息
        pub purchase_information: Option<PurchaseInformation>,
        /// 用户开卡信息
        pub user_information: Option<UserInformation>,
        /// 状态
        pub state: Option<crate::Enumeration<State>>,
        /// 创建时间
        pub create_time: Option<crate::Time>,
        /// 更新时间
        pub update_time: Option<crate::Time>,
    }

    message! {
        Response {
            0 => card_id: "card_id",
            1 => brand_id: "brand_id",
            2 => appid: "appid",
            3 => card_type: "card_type",
            4 => card_title: "card_title",
            5 => card_color: "card_color",
            6 => card_picture_url: "card_picture_url",
            7 => code_mode: "code_mode",
            8 => code_type: "code_type",
            9 => code_jump_information: "code_jump_information",
            10 => benefits: "benefits",
            11 => notify_url: "notify_url",
            12 => need_pinned: "need_pinned",
            13 => need_display_level: "need_display_level",
            14 => init_level: "init_level",
            15 => service_phone: "service_phone",
            16 => legal_agreement: "legal_agreement",
            17 => valid_date_information: "valid_date_information",
            18 => points_information: "points_information",
            19 => balance_information: "balance_information",
            20 => purchase_information: "purchase_information",
            21 => user_information: "user_information",
            22 => state: "state",
            23 => create_time: "create_time",
            24 => update_time: "update_time",
        }
    }
}
