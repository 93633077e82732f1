//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}`

pub mod activate;
pub mod bonus;
pub mod rights;
pub mod set_service_module_data;
pub mod unavailable;

use crate::chain::{Members, Method};

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
pub struct Code {
    pub(crate) node: crate::chain::Node,
}

impl Code {
    /// `/activate`
    #[inline]
    pub fn activate(self) -> activate::Activate {
        activate::Activate { node: self.node }
    }

    /// `/bonus`
    #[inline]
    pub fn bonus(self) -> bonus::Bonus {
        bonus::Bonus { node: self.node }
    }

    /// `/rights`
    #[inline]
    pub fn rights(self) -> rights::Rights {
        rights::Rights { node: self.node }
    }

    /// `/set-service-module-data`
    #[inline]
    pub fn set_service_module_data(self) -> set_service_module_data::SetServiceModuleData {
        set_service_module_data::SetServiceModuleData { node: self.node }
    }

    /// `/unavailable`
    #[inline]
    pub fn unavailable(self) -> unavailable::Unavailable {
        unavailable::Unavailable { node: self.node }
    }

    /// 查询用户会员卡信息 (direct and partner)
    ///
    /// `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .codes()
    ///     .code("478515832665")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012547768)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/marketing/membercard-open/cards/{card_id}/codes/{code}")
    }

    /// 修改用户会员卡信息 (direct and partner)
    ///
    /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::codes::code::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .membership_number("316510891298")
    ///     .background_picture_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
    ///     .level("钻石会员")
    ///     .out_request_no("100002322019090134234sfdf")
    ///     .balance_information(
    ///         patch::BalanceInformation::new()
    ///             .before_balance(888)
    ///             .balance(888)
    ///             .add_balance(100)
    ///             .balance_remark("购买一杯珍珠奶茶，消耗30元"),
    ///     )
    ///     .need_inform_balance(true)
    ///     .need_inform_level(true);
    /// client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .codes()
    ///     .code("478515832665")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549292)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<()> {
        self.node.call(
            Method::PATCH,
            "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
            Members::Body(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/codes/{code}")
    }
}

/// 查询用户会员卡信息
pub mod get {

    pub use crate::v3::marketing::membercard_open::activate_informations::activate_ticket::get::{
        CommonFieldList, Name,
    };

    enumeration! {
        /// 用户会员卡状态
        UserCardStatus {
            NOT_ACTIVATE = "NOT_ACTIVATE",
            EFFECTIVE = "EFFECTIVE",
            EXPIRE = "EXPIRE",
            UNAVAILABLE = "UNAVAILABLE",
            DELETE = "DELETE",
        }
    }

    /// 查询用户会员卡信息：应答
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡id
        pub card_id: Option<String>,
        /// 会员卡code
        pub code: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 会员卡编号
        pub membership_number: Option<String>,
        /// 用户等级
        pub level: Option<String>,
        /// 微信昵称
        pub nickname: Option<String>,
        /// 微信头像url
        pub head_image_url: Option<String>,
        /// 会员卡背景图
        pub background_picture_url: Option<String>,
        /// 用户储值余额，单位为分
        pub balance: Option<crate::Fen>,
        /// 用户会员卡状态
        pub user_card_status: Option<crate::Enumeration<UserCardStatus>>,
        /// 用户开卡时填写的个人信息
        pub user_information: Option<UserInformation>,
        /// 用户当前积分
        pub bonus_value: Option<i64>,
    }

    /// 用户开卡时填写的个人信息
    #[non_exhaustive]
    pub struct UserInformation {
        /// 平台提供的通用开卡信息字段
        pub common_field_list: Option<Vec<CommonFieldList>>,
        /// 商户自定义的开卡信息字段
        pub custom_field_list: Option<Vec<CustomFieldList>>,
    }

    /// 商户自定义的开卡信息字段
    #[non_exhaustive]
    pub struct CustomFieldList {
        /// 字段名称
        pub name: Option<String>,
        /// 字段值
        pub value: Option<String>,
        /// 字段值列表
        pub value_list: Option<Vec<String>>,
    }

    message! {
        Response {
            0 => card_id: "card_id",
            1 => code: "code",
            2 => openid: "openid",
            3 => membership_number: "membership_number",
            4 => level: "level",
            5 => nickname: "nickname",
            6 => head_image_url: "head_image_url",
            7 => background_picture_url: "background_picture_url",
            8 => balance: "balance",
            9 => user_card_status: "user_card_status",
            10 => user_information: "user_information",
            11 => bonus_value: "bonus_value",
        }
        UserInformation {
            0 => common_field_list: "common_field_list",
            1 => custom_field_list: "custom_field_list",
        }
        CustomFieldList {
            0 => name: "name",
            1 => value: "value",
            2 => value_list: "value_list",
        }
    }
}

/// 修改用户会员卡信息
pub mod patch {
    use crate::message;

    /// 修改用户会员卡信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("membership_number"),
            message::optional::<String>("background_picture_url"),
            message::optional::<String>("level"),
            message::optional::<String>("out_request_no"),
            message::optional::<BalanceInformation>("balance_information"),
            message::optional::<bool>("need_inform_balance"),
            message::optional::<bool>("need_inform_level"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 会员卡编号
        pub fn membership_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("membership_number", value))
        }

        /// 会员卡背景图
        pub fn background_picture_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("background_picture_url", value))
        }

        /// 用户等级
        pub fn level(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("level", value))
        }

        /// 商户请求单号
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 用户储值变更信息
        #[inline]
        pub fn balance_information(self, value: BalanceInformation) -> Self {
            Self(self.0.with("balance_information", value))
        }

        /// 是否发送储值变更通知
        #[inline]
        pub fn need_inform_balance(self, value: bool) -> Self {
            Self(self.0.with("need_inform_balance", value))
        }

        /// 是否发送等级变更通知
        #[inline]
        pub fn need_inform_level(self, value: bool) -> Self {
            Self(self.0.with("need_inform_level", value))
        }
    }

    /// 用户储值变更信息
    pub struct BalanceInformation(pub(crate) message::Object);

    impl BalanceInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Fen>("before_balance"),
            message::required::<crate::Fen>("balance"),
            message::required::<crate::Fen>("add_balance"),
            message::optional::<String>("balance_remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 更新前用户储值余额，单位为分（必填）
        pub fn before_balance(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("before_balance", value))
        }

        /// 更新后用户储值余额，单位为分（必填）
        pub fn balance(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("balance", value))
        }

        /// 本次余额变动值，单位为分（必填）
        pub fn add_balance(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("add_balance", value))
        }

        /// 储值消耗记录
        pub fn balance_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("balance_remark", value))
        }
    }

    request!(Request, BalanceInformation);

    held!(BalanceInformation);
}
