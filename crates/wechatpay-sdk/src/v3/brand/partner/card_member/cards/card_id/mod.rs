//! `/v3/brand/partner/card-member/cards/{card_id}`

pub mod invalidate;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/partner/card-member/cards/{card_id}`
pub struct CardId(pub(crate) Node);

impl CardId {
    /// `/invalidate`
    #[inline]
    pub fn invalidate(self) -> invalidate::Invalidate {
        invalidate::Invalidate(self.0)
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
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
    pub fn patch(self, request: patch::Request) -> Call<patch::Response> {
        self.0.call(&patch::OPERATION).message(request.0)
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
    pub fn delete(self, request: delete::Request) -> Call<delete::Response> {
        self.0.call(&delete::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/card-member/cards/{card_id}", rest)
    }
}

/// 查询会员卡模板信息
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::brand::partner::card_member::cards::card_id::invalidate::post::{
        BalanceInformation, CardType, CodeJumpInformation, CodeMode, CodeType, CommonFieldList,
        CustomFieldList, CustomFieldListType, PointsInformation, PurchaseInformation, Request,
        State, Type, UserInformation, ValidDateInformation,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/brand/partner/card-member/cards/{card_id}");

    /// 查询会员卡模板信息：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡模板ID
        pub card_id: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 商户AppId
        pub appid: Option<String>,
        /// 会员卡类型
        pub card_type: Option<Enumeration<CardType>>,
        /// 卡名称
        pub card_title: Option<String>,
        /// 卡背景颜色
        pub card_color: Option<String>,
        /// 卡背景图URL
        pub card_picture_url: Option<String>,
        /// 会员卡code分配类型
        pub code_mode: Option<Enumeration<CodeMode>>,
        /// 会员码型
        pub code_type: Option<Enumeration<CodeType>>,
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
        pub state: Option<Enumeration<State>>,
        /// 创建时间
        pub create_time: Option<Time>,
        /// 更新时间
        pub update_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("card_id", &mut self.card_id),
                1 => Named("brand_id", &mut self.brand_id),
                2 => Named("appid", &mut self.appid),
                3 => Named("card_type", &mut self.card_type),
                4 => Named("card_title", &mut self.card_title),
                5 => Named("card_color", &mut self.card_color),
                6 => Named("card_picture_url", &mut self.card_picture_url),
                7 => Named("code_mode", &mut self.code_mode),
                8 => Named("code_type", &mut self.code_type),
                9 => Named("code_jump_information", &mut self.code_jump_information),
                10 => Named("benefits", &mut self.benefits),
                11 => Named("notify_url", &mut self.notify_url),
                12 => Named("need_pinned", &mut self.need_pinned),
                13 => Named("need_display_level", &mut self.need_display_level),
                14 => Named("init_level", &mut self.init_level),
                15 => Named("service_phone", &mut self.service_phone),
                16 => Named("legal_agreement", &mut self.legal_agreement),
                17 => Named("valid_date_information", &mut self.valid_date_information),
                18 => Named("points_information", &mut self.points_information),
                19 => Named("balance_information", &mut self.balance_information),
                20 => Named("purchase_information", &mut self.purchase_information),
                21 => Named("user_information", &mut self.user_information),
                22 => Named("state", &mut self.state),
                23 => Named("create_time", &mut self.create_time),
                24 => Named("update_time", &mut self.update_time),
                _ => return None,
            })
        }
    }

    message!(Response);
}

/// 修改会员卡模板信息
pub mod patch {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Object, Time, held, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::brand::partner::card_member::cards::card_id::get::Response;
    pub use crate::v3::brand::partner::card_member::cards::card_id::invalidate::post::{
        BalanceInformation as ResponseBalanceInformation, CardType,
        CodeJumpInformation as ResponseCodeJumpInformation, CodeMode, CodeType, CommonFieldList,
        CustomFieldList as UserInformationCustomFieldList, CustomFieldListType,
        PointsInformation as ResponsePointsInformation,
        PurchaseInformation as ResponsePurchaseInformation, State, Type,
        UserInformation as ResponseUserInformation,
        ValidDateInformation as ResponseValidDateInformation,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::PATCH, "/v3/brand/partner/card-member/cards/{card_id}");

    /// 修改会员卡模板信息：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("brand_id"),
            optional::<String>("card_title"),
            optional::<String>("card_color"),
            optional::<String>("card_picture_url"),
            optional::<CodeJumpInformation>("code_jump_information"),
            optional::<String>("benefits"),
            optional::<String>("notify_url"),
            optional::<bool>("need_pinned"),
            optional::<bool>("need_display_level"),
            optional::<String>("init_level"),
            optional::<String>("service_phone"),
            optional::<String>("legal_agreement"),
            optional::<ValidDateInformation>("valid_date_information"),
            optional::<PointsInformation>("points_information"),
            optional::<BalanceInformation>("balance_information"),
            optional::<PurchaseInformation>("purchase_information"),
            optional::<UserInformation>("user_information"),
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

        /// 卡名称
        pub fn card_title(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("card_title", value.into()))
        }

        /// 卡背景颜色
        pub fn card_color(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("card_color", value.into()))
        }

        /// 卡背景图URL
        pub fn card_picture_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("card_picture_url", value.into()))
        }

        /// 会员码跳转信息
        #[inline]
        pub fn code_jump_information(self, value: CodeJumpInformation) -> Self {
            Self(self.0.with("code_jump_information", value))
        }

        /// 会员权益
        pub fn benefits(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("benefits", value.into()))
        }

        /// 回调地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
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
            Self(self.0.with::<String>("init_level", value.into()))
        }

        /// 服务电话
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_phone", value.into()))
        }

        /// 商家法务协议
        pub fn legal_agreement(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("legal_agreement", value.into()))
        }

        /// 会员卡有效期
        #[inline]
        pub fn valid_date_information(self, value: ValidDateInformation) -> Self {
            Self(self.0.with("valid_date_information", value))
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
    #[derive(Clone)]
    pub struct CodeJumpInformation(pub(crate) Object);

    impl CodeJumpInformation {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("jump_appid"), optional::<String>("jump_path")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 会员码跳转AppID
        pub fn jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("jump_appid", value.into()))
        }

        /// 会员码跳转路径
        pub fn jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("jump_path", value.into()))
        }
    }

    /// 会员卡有效期
    #[derive(Clone)]
    pub struct ValidDateInformation(pub(crate) Object);

    impl ValidDateInformation {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<Type>>("type"),
            optional::<Time>("available_begin_time"),
            optional::<Time>("available_end_time"),
            optional::<i64>("available_day_after_receive"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 有效期类型（必填）
        pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
            Self(self.0.with::<Enumeration<Type>>("type", value.into()))
        }

        /// 有效期开始时间
        pub fn available_begin_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("available_begin_time", value.into()))
        }

        /// 有效期结束时间
        pub fn available_end_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("available_end_time", value.into()))
        }

        /// 生效后N天内有效
        #[inline]
        pub fn available_day_after_receive(self, value: i64) -> Self {
            Self(self.0.with("available_day_after_receive", value))
        }
    }

    /// 积分信息
    #[derive(Clone)]
    pub struct PointsInformation(pub(crate) Object);

    impl PointsInformation {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("jump_appid"), optional::<String>("jump_path")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 积分跳转AppID
        pub fn jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("jump_appid", value.into()))
        }

        /// 积分跳转路径
        pub fn jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("jump_path", value.into()))
        }
    }

    /// 储值信息
    #[derive(Clone)]
    pub struct BalanceInformation(pub(crate) Object);

    impl BalanceInformation {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("jump_appid"), optional::<String>("jump_path")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 储值小程序AppID
        pub fn jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("jump_appid", value.into()))
        }

        /// 储值小程序路径
        pub fn jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("jump_path", value.into()))
        }
    }

    /// 付费会员信息
    #[derive(Clone)]
    pub struct PurchaseInformation(pub(crate) Object);

    impl PurchaseInformation {
        const MEMBERS: &'static [Listed] = &[
            optional::<Fen>("price"),
            optional::<String>("jump_appid"),
            optional::<String>("jump_path"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 付费会员价格，单位为分
        pub fn price(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("price", value.into()))
        }

        /// 付费会员跳转AppID
        pub fn jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("jump_appid", value.into()))
        }

        /// 付费会员跳转路径
        pub fn jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("jump_path", value.into()))
        }
    }

    /// 用户开卡信息
    #[derive(Clone)]
    pub struct UserInformation(pub(crate) Object);

    impl UserInformation {
        const MEMBERS: &'static [Listed] = &[
            optional::<Vec<Enumeration<CommonFieldList>>>("common_field_list"),
            optional::<Vec<CustomFieldList>>("custom_field_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 平台提供的通用开卡信息字段
        #[inline]
        pub fn common_field_list(self, value: Vec<Enumeration<CommonFieldList>>) -> Self {
            Self(self.0.with("common_field_list", value))
        }

        /// 商户自定义的开卡信息字段
        #[inline]
        pub fn custom_field_list(self, value: Vec<CustomFieldList>) -> Self {
            Self(self.0.with("custom_field_list", value))
        }
    }

    /// 商户自定义的开卡信息字段
    #[derive(Clone)]
    pub struct CustomFieldList(pub(crate) Object);

    impl CustomFieldList {
        const MEMBERS: &'static [Listed] = &[
            optional::<Enumeration<CustomFieldListType>>("type"),
            optional::<String>("name"),
            optional::<Vec<String>>("values"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户自定义的开卡信息字段类型
        pub fn r#type(self, value: impl Into<Enumeration<CustomFieldListType>>) -> Self {
            Self(self.0.with::<Enumeration<CustomFieldListType>>("type", value.into()))
        }

        /// 字段名称
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("name", value.into()))
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
        PointsInformation,
        BalanceInformation,
        PurchaseInformation,
        UserInformation,
        CustomFieldList
    );

    held!(
        CodeJumpInformation,
        ValidDateInformation,
        PointsInformation,
        BalanceInformation,
        PurchaseInformation,
        UserInformation,
        CustomFieldList
    );
}

/// 删除会员卡模板
pub mod delete {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::brand::partner::card_member::cards::card_id::get::Response;
    pub use crate::v3::brand::partner::card_member::cards::card_id::invalidate::post::{
        BalanceInformation, CardType, CodeJumpInformation, CodeMode, CodeType, CommonFieldList,
        CustomFieldList, CustomFieldListType, PointsInformation, PurchaseInformation, Request,
        State, Type, UserInformation, ValidDateInformation,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::DELETE, "/v3/brand/partner/card-member/cards/{card_id}");
}
