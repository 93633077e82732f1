//! 查询用户会员卡信息、修改用户会员卡信息 · Query a user's membership card; Modify a user's membership card
//!
//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}`

pub mod activate;
pub mod bonus;
pub mod rights;
pub mod set_service_module_data;
pub mod unavailable;

use crate::chain::{Members, Method};

/// 查询用户会员卡信息、修改用户会员卡信息 · Query a user's membership card; Modify a user's membership card
///
/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
#[derive(Clone)]
pub struct Code {
    pub(crate) node: crate::chain::Node,
}

impl Code {
    /// `/activate`: 激活会员卡（跳转型激活） · Activate a membership card
    #[inline]
    pub fn activate(&self) -> activate::Activate {
        activate::Activate { node: self.node.clone() }
    }

    /// `/bonus`: 设置支付后展示的积分到账、支付结果页展示会员积分 · Show credited points after payment; Show points on the payment result
    #[inline]
    pub fn bonus(&self) -> bonus::Bonus {
        bonus::Bonus { node: self.node.clone() }
    }

    /// `/rights`: 设置会员权益 · Set a user's membership rights
    #[inline]
    pub fn rights(&self) -> rights::Rights {
        rights::Rights { node: self.node.clone() }
    }

    /// `/set-service-module-data`: 设置会员服务项用户信息 · Set a user's membership service data
    #[inline]
    pub fn set_service_module_data(&self) -> set_service_module_data::SetServiceModuleData {
        set_service_module_data::SetServiceModuleData { node: self.node.clone() }
    }

    /// `/unavailable`: 作废用户会员卡 · Invalidate a user's membership card
    #[inline]
    pub fn unavailable(&self) -> unavailable::Unavailable {
        unavailable::Unavailable { node: self.node.clone() }
    }

    /// 查询用户会员卡信息 · Query a user's membership card
    ///
    /// `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
    ///
    /// 按会员卡ID和卡号查询用户的会员卡，返回openid、会员编号、等级和昵称。模式：普通商户、服务商。
    ///
    /// Queries a user's membership card by card ID and code, and returns the openid, member number and level. Modes: direct merchant, partner.
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
    /// 官方文档 · Official pages: [merchant/4012547768](https://pay.weixin.qq.com/doc/v3/merchant/4012547768), [partner/4012709442](https://pay.weixin.qq.com/doc/v3/partner/4012709442)
    #[doc(alias(
        "查询用户会员卡信息",
        "Query a users membership card",
        "会员卡",
        "codes",
        "cards/codes"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/marketing/membercard-open/cards/{card_id}/codes/{code}")
    }

    /// 修改用户会员卡信息 · Modify a user's membership card
    ///
    /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
    ///
    /// 修改用户会员卡的编号、背景图、等级或储值，并可选择是否通知用户。模式：普通商户、服务商。
    ///
    /// Modifies the number, background, level or stored value of a user's membership card and optionally notifies the user. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::codes::code::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new();
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
    /// 官方文档 · Official pages: [merchant/4012549292](https://pay.weixin.qq.com/doc/v3/merchant/4012549292), [partner/4012709735](https://pay.weixin.qq.com/doc/v3/partner/4012709735)
    #[doc(alias(
        "修改用户会员卡信息",
        "Modify a users membership card",
        "会员卡",
        "codes",
        "cards/codes"
    ))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<()> {
        self.node.call(
            Method::PATCH,
            "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
            Members::Body(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/codes/{code}")
    }
}

/// 查询用户会员卡信息 · Query a user's membership card
pub mod get {

    enumeration! {
        /// 用户会员卡状态 · Membership card status
        UserCardStatus {
            /// `NOT_ACTIVATE`: 未激活 · Not activated
            NOT_ACTIVATE = "NOT_ACTIVATE",
            /// `EFFECTIVE`: 已生效 · In effect
            EFFECTIVE = "EFFECTIVE",
            /// `EXPIRE`: 已过期 · Expired
            EXPIRE = "EXPIRE",
            /// `UNAVAILABLE`: 不可用 · Not usable
            UNAVAILABLE = "UNAVAILABLE",
            /// `DELETE`: 已删除 · Deleted
            DELETE = "DELETE",
        }
    }

    enumeration! {
        /// 平台提供的通用开卡信息字段 · Common card-opening fields
        Name {
            /// `USER_FORM_FLAG_MOBILE`: 手机号 · Phone number
            USER_FORM_FLAG_MOBILE = "USER_FORM_FLAG_MOBILE",
            /// `USER_FORM_FLAG_SEX`: 性别 · Sex
            USER_FORM_FLAG_SEX = "USER_FORM_FLAG_SEX",
            /// `USER_FORM_FLAG_NAME`: 姓名 · Name
            USER_FORM_FLAG_NAME = "USER_FORM_FLAG_NAME",
            /// `USER_FORM_FLAG_BIRTHDAY`: 生日 · Birthday
            USER_FORM_FLAG_BIRTHDAY = "USER_FORM_FLAG_BIRTHDAY",
            /// `USER_FORM_FLAG_ADDRESS`: 地址 · Address
            USER_FORM_FLAG_ADDRESS = "USER_FORM_FLAG_ADDRESS",
            /// `USER_FORM_FLAG_EMAIL`: 邮箱 · Email
            USER_FORM_FLAG_EMAIL = "USER_FORM_FLAG_EMAIL",
            /// `USER_FORM_FLAG_CITY`: 城市 · City
            USER_FORM_FLAG_CITY = "USER_FORM_FLAG_CITY",
        }
    }

    /// 查询用户会员卡信息：应答 · Query a user's membership card: answer
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡id · Membership card ID
        pub card_id: Option<String>,
        /// 会员卡code · Membership card code
        pub code: Option<String>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 会员卡编号 · Membership number
        pub membership_number: Option<String>,
        /// 用户等级 · User level
        pub level: Option<String>,
        /// 微信昵称 · WeChat nickname
        pub nickname: Option<String>,
        /// 微信头像url · WeChat avatar URL
        ///
        /// 完整的网址。A complete URL.
        pub head_image_url: Option<String>,
        /// 会员卡背景图 · Membership card background image
        ///
        /// 完整的网址。A complete URL.
        pub background_picture_url: Option<String>,
        /// 用户储值余额 · User stored-value balance
        ///
        /// 单位为分。In fen.
        pub balance: Option<crate::Fen>,
        /// 用户会员卡状态 · Membership card status
        pub user_card_status: UserCardStatus,
        /// 用户开卡时填写的个人信息 · User information entered at card opening
        pub user_information: Option<UserInformation>,
        /// 用户当前积分 · Current user points
        pub bonus_value: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 用户开卡时填写的个人信息 · User information entered at card opening
    #[non_exhaustive]
    pub struct UserInformation {
        /// 平台提供的通用开卡信息字段 · Common card-opening fields
        pub common_field_list: Option<Vec<CommonFieldList>>,
        /// 商户自定义的开卡信息字段 · Custom card-opening fields
        pub custom_field_list: Option<Vec<CustomFieldList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 平台提供的通用开卡信息字段 · Common card-opening fields
    #[non_exhaustive]
    pub struct CommonFieldList {
        /// 平台提供的通用开卡信息字段 · Common card-opening fields
        pub name: Name,
        /// 用户开卡时填写的个人信息 · User information entered at card opening
        pub value: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商户自定义的开卡信息字段 · Custom card-opening fields
    #[non_exhaustive]
    pub struct CustomFieldList {
        /// 字段名称 · Field name
        pub name: Option<String>,
        /// 字段值 · Field value
        pub value: Option<String>,
        /// 字段值列表 · Field values
        pub value_list: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => card_id: Optional "card_id",
            1 => code: Optional "code",
            2 => openid: Optional "openid",
            3 => membership_number: Optional "membership_number",
            4 => level: Optional "level",
            5 => nickname: Optional "nickname",
            6 => head_image_url: Optional "head_image_url",
            7 => background_picture_url: Optional "background_picture_url",
            8 => balance: Optional "balance",
            9 => user_card_status: Optional "user_card_status",
            10 => user_information: Optional "user_information",
            11 => bonus_value: Optional "bonus_value",
        }
        UserInformation {
            0 => common_field_list: Optional "common_field_list",
            1 => custom_field_list: Optional "custom_field_list",
        }
        CommonFieldList {
            0 => name: Optional "name",
            1 => value: Optional "value",
        }
        CustomFieldList {
            0 => name: Optional "name",
            1 => value: Optional "value",
            2 => value_list: Optional "value_list",
        }
    }
}

/// 修改用户会员卡信息 · Modify a user's membership card
pub mod patch {

    /// 修改用户会员卡信息：请求 · Modify a user's membership card: request
    pub struct Request {
        /// 会员卡编号 · Membership number
        pub membership_number: Option<String>,
        /// 会员卡背景图 · Membership card background image
        ///
        /// 完整的网址。A complete URL.
        pub background_picture_url: Option<String>,
        /// 用户等级 · User level
        pub level: Option<String>,
        /// 商户请求单号 · Merchant request number
        pub out_request_no: Option<String>,
        /// 用户储值变更信息 · Stored-value change information
        pub balance_information: Option<BalanceInformation>,
        /// 是否发送储值变更通知 · Whether to notify balance change
        pub need_inform_balance: Option<bool>,
        /// 是否发送等级变更通知 · Whether to notify level change
        pub need_inform_level: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 会员卡编号 · Membership number
        pub fn membership_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.membership_number = value.into_member();
            self
        }

        /// 会员卡背景图 · Membership card background image
        ///
        /// 完整的网址。A complete URL.
        pub fn background_picture_url<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.background_picture_url = value.into_member();
            self
        }

        /// 用户等级 · User level
        pub fn level<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.level = value.into_member();
            self
        }

        /// 商户请求单号 · Merchant request number
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 用户储值变更信息 · Stored-value change information
        pub fn balance_information<M>(
            mut self,
            value: impl crate::IntoMember<BalanceInformation, M>,
        ) -> Self {
            self.balance_information = value.into_member();
            self
        }

        /// 是否发送储值变更通知 · Whether to notify balance change
        pub fn need_inform_balance<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.need_inform_balance = value.into_member();
            self
        }

        /// 是否发送等级变更通知 · Whether to notify level change
        pub fn need_inform_level<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.need_inform_level = value.into_member();
            self
        }
    }

    /// 用户储值变更信息 · Stored-value change information
    pub struct BalanceInformation {
        /// 更新前用户储值余额（必填） · Balance before the update (required)
        ///
        /// 单位为分。In fen.
        pub before_balance: Option<crate::Fen>,
        /// 更新后用户储值余额（必填） · Balance after the update (required)
        ///
        /// 单位为分。In fen.
        pub balance: Option<crate::Fen>,
        /// 本次余额变动值（必填） · Balance change (required)
        ///
        /// 单位为分。In fen.
        pub add_balance: Option<crate::Fen>,
        /// 储值消耗记录 · Balance change remark
        pub balance_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl BalanceInformation {
        /// 更新前用户储值余额（必填） · Balance before the update (required)
        ///
        /// 单位为分。In fen.
        pub fn before_balance<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.before_balance = value.into_member();
            self
        }

        /// 更新后用户储值余额（必填） · Balance after the update (required)
        ///
        /// 单位为分。In fen.
        pub fn balance<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.balance = value.into_member();
            self
        }

        /// 本次余额变动值（必填） · Balance change (required)
        ///
        /// 单位为分。In fen.
        pub fn add_balance<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.add_balance = value.into_member();
            self
        }

        /// 储值消耗记录 · Balance change remark
        pub fn balance_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.balance_remark = value.into_member();
            self
        }
    }

    request!(Request, BalanceInformation);

    message! {
        Request {
            0 => membership_number: Optional "membership_number",
            1 => background_picture_url: Optional "background_picture_url",
            2 => level: Optional "level",
            3 => out_request_no: Optional "out_request_no",
            4 => balance_information: Optional "balance_information",
            5 => need_inform_balance: Optional "need_inform_balance",
            6 => need_inform_level: Optional "need_inform_level",
        }
        BalanceInformation {
            0 => before_balance: Required "before_balance",
            1 => balance: Required "balance",
            2 => add_balance: Required "add_balance",
            3 => balance_remark: Optional "balance_remark",
        }
    }
}
