//! `/v3/brand/partner/card-member/cards`

pub mod card_id;

/// `/v3/brand/partner/card-member/cards`
pub struct Cards {
    pub(crate) node: crate::chain::Node,
}

impl Cards {
    /// `/{card_id}`: 会员卡模板ID
    pub fn card_id(self, value: impl Into<String>) -> card_id::CardId {
        card_id::CardId { node: self.node.bind("card_id", value) }
    }

    /// 查询会员卡模板列表 (partner)
    ///
    /// `GET /v3/brand/partner/card-member/cards`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::cards::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .brand_id("1004")
    ///     .state(get::State::CARD_EFFECTIVE)
    ///     .offset(0)
    ///     .limit(20);
    /// let answer = client.v3().brand().partner().card_member().cards().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336976)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/brand/partner/card-member/cards", request.0)
    }

    /// 创建会员卡模板 (partner)
    ///
    /// `POST /v3/brand/partner/card-member/cards`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::cards::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("1004")
    ///     .appid("wxea9c30890f48d5ae")
    ///     .card_type(post::CardType::PURCHASE)
    ///     .card_title("测试卡")
    ///     .card_color("#FFFF00")
    ///     .card_picture_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
    ///     .code_mode(post::CodeMode::SYSTEM_ALLOCATE)
    ///     .code_type(post::CodeType::NONE_CODE)
    ///     .code_jump_information(
    ///         post::CodeJumpInformation::new()
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
    ///         post::ValidDateInformation::new()
    ///             .r#type(post::Type::FIX_TIME_RANGE)
    ///             .available_begin_time("2020-05-20T13:29:35.120+08:00")
    ///             .available_end_time("2030-05-20T13:29:35.120+08:00")
    ///             .available_day_after_receive(200),
    ///     )
    ///     .points_information(
    ///         post::PointsInformation::new()
    ///             .jump_appid("wxea9c30a90fs8d3fe")
    ///             .jump_path("/pages/points/points"),
    ///     )
    ///     .balance_information(
    ///         post::BalanceInformation::new()
    ///             .jump_appid("wxea9c30a90fs8d3fe")
    ///             .jump_path("/pages/balance/balance"),
    ///     )
    ///     .purchase_information(
    ///         post::PurchaseInformation::new()
    ///             .price(100)
    ///             .jump_appid("wxea9c30a90fs8d3fe")
    ///             .jump_path("/pages/purchase/purchase"),
    ///     )
    ///     .user_information(
    ///         post::UserInformation::new()
    ///             .common_field_list(vec![post::CommonFieldList::USER_FORM_FLAG_SEX])
    ///             .custom_field_list(vec![
    ///                 post::CustomFieldList::new()
    ///                     .r#type(post::CustomFieldListType::CHECK_BOX)
    ///                     .name("喜欢的运动")
    ///                     .values(vec!["篮球".to_owned()]),
    ///             ]),
    ///     );
    /// let answer = client.v3().brand().partner().card_member().cards().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336970)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/partner/card-member/cards", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/card-member/cards")
    }
}

/// 查询会员卡模板列表
pub mod get {
    use crate::message;

    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post::{
        CardType, ValidDateInformation,
    };
    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post_type::Type;
    pub use crate::v3::brand::partner::card_member::cards::card_id::invalidate::post::{
        BalanceInformation, CodeJumpInformation, CodeMode, CodeType, CommonFieldList,
        CustomFieldList, CustomFieldListType, MemberInformation, PointsInformation,
        PurchaseInformation, State, UserInformation,
    };

    /// 查询会员卡模板列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::optional::<crate::Enumeration<State>>("state"),
            message::optional::<i64>("offset"),
            message::optional::<i64>("limit"),
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

        /// 状态
        pub fn state(self, value: impl Into<crate::Enumeration<State>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<State>>("state", value))
        }

        /// 分页页码
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 分页大小
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }
    }

    /// 查询会员卡模板列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 总数量
        pub total_count: Option<i64>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 会员卡模板列表
        pub data: Option<Vec<Data>>,
    }

    /// 会员卡模板列表
    #[non_exhaustive]
    pub struct Data {
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
        /// 会员卡模板状态
        pub state: Option<String>,
        /// 创建时间
        pub create_time: Option<crate::Time>,
        /// 更新时间
        pub modify_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => total_count: "total_count",
            1 => offset: "offset",
            2 => limit: "limit",
            3 => data: "data",
        }
        Data {
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
        }
    }
}

/// 创建会员卡模板
pub mod post {
    use crate::message;

    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post::{
        CardType, ValidDateInformation as ResponseValidDateInformation,
    };
    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post_type::Type;
    pub use crate::v3::brand::partner::card_member::cards::card_id::invalidate::post::{
        BalanceInformation as ResponseBalanceInformation,
        CodeJumpInformation as ResponseCodeJumpInformation, CodeMode, CodeType, CommonFieldList,
        CustomFieldList as UserInformationCustomFieldList, CustomFieldListType,
        MemberInformation as ResponseMemberInformation,
        PointsInformation as ResponsePointsInformation,
        PurchaseInformation as ResponsePurchaseInformation,
        UserInformation as ResponseUserInformation,
    };
    pub use crate::v3::brand::partner::card_member::cards::card_id::patch::{
        BalanceInformation, CodeJumpInformation, CustomFieldList, MemberInformation,
        PointsInformation, PurchaseInformation, UserInformation, ValidDateInformation,
    };

    /// 创建会员卡模板：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("out_request_no"),
            message::required::<String>("brand_id"),
            message::required::<String>("appid"),
            message::required::<crate::Enumeration<CardType>>("card_type"),
            message::required::<String>("card_title"),
            message::required::<String>("card_color"),
            message::required::<String>("card_picture_url"),
            message::required::<crate::Enumeration<CodeMode>>("code_mode"),
            message::required::<crate::Enumeration<CodeType>>("code_type"),
            message::optional::<CodeJumpInformation>("code_jump_information"),
            message::required::<String>("benefits"),
            message::required::<String>("notify_url"),
            message::optional::<bool>("need_pinned"),
            message::optional::<bool>("need_display_level"),
            message::optional::<String>("init_level"),
            message::optional::<String>("service_phone"),
            message::optional::<String>("legal_agreement"),
            message::required::<ValidDateInformation>("valid_date_information"),
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

        /// 商家请求单号
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 商户AppId（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 会员卡类型（必填）
        pub fn card_type(self, value: impl Into<crate::Enumeration<CardType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CardType>>("card_type", value))
        }

        /// 卡名称（必填）
        pub fn card_title(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_title", value))
        }

        /// 卡背景颜色（必填）
        pub fn card_color(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_color", value))
        }

        /// 卡背景图URL（必填）
        pub fn card_picture_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_picture_url", value))
        }

        /// 会员卡code分配类型（必填）
        pub fn code_mode(self, value: impl Into<crate::Enumeration<CodeMode>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CodeMode>>("code_mode", value))
        }

        /// 会员码型（必填）
        pub fn code_type(self, value: impl Into<crate::Enumeration<CodeType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CodeType>>("code_type", value))
        }

        /// 会员码跳转信息
        #[inline]
        pub fn code_jump_information(self, value: CodeJumpInformation) -> Self {
            Self(self.0.with("code_jump_information", value))
        }

        /// 会员权益（必填）
        pub fn benefits(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("benefits", value))
        }

        /// 回调地址（必填）
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

        /// 会员卡有效期（必填）
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

    /// 创建会员卡模板：应答
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
        pub code_jump_information: Option<ResponseCodeJumpInformation>,
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
        pub valid_date_information: Option<ResponseValidDateInformation>,
        /// 会员中心信息
        pub member_information: Option<ResponseMemberInformation>,
        /// 积分信息
        pub points_information: Option<ResponsePointsInformation>,
        /// 储值信息
        pub balance_information: Option<ResponseBalanceInformation>,
        /// 付费会员信息
        pub purchase_information: Option<ResponsePurchaseInformation>,
        /// 用户开卡信息
        pub user_information: Option<ResponseUserInformation>,
        /// 状态
        pub state: Option<String>,
        /// 创建时间
        pub create_time: Option<crate::Time>,
        /// 更新时间
        pub modify_time: Option<crate::Time>,
    }

    request!(Request);

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
        }
    }
}
