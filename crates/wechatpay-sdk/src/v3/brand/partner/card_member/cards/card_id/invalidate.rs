//! `/v3/brand/partner/card-member/cards/{card_id}/invalidate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/partner/card-member/cards/{card_id}/invalidate`
pub struct Invalidate(pub(crate) Node);

impl Invalidate {
    /// 作废会员卡模板 (partner)
    ///
    /// `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::cards::card_id::invalidate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().brand_id("1004");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .invalidate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/card-member/cards/{card_id}/invalidate", rest)
    }
}

/// 作废会员卡模板
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, message, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/brand/partner/card-member/cards/{card_id}/invalidate");

    enumeration! {
        /// 会员卡类型
        CardType {
            PURCHASE = "PURCHASE",
            NORMAL = "NORMAL",
            BALANCE = "BALANCE",
        }
    }

    enumeration! {
        /// 会员卡code分配类型
        CodeMode {
            SYSTEM_ALLOCATE = "SYSTEM_ALLOCATE",
            MERCHANT_ALLOCATE = "MERCHANT_ALLOCATE",
        }
    }

    enumeration! {
        /// 会员码型
        CodeType {
            NONE_CODE = "NONE_CODE",
            BAR_CODE = "BAR_CODE",
            QR_CODE = "QR_CODE",
            BAR_CODE_AND_QR_CODE = "BAR_CODE_AND_QR_CODE",
            JUMP_MINI_PROGRAM = "JUMP_MINI_PROGRAM",
        }
    }

    enumeration! {
        /// 状态
        State {
            CARD_EFFECTIVE = "CARD_EFFECTIVE",
            CARD_INVALID = "CARD_INVALID",
        }
    }

    enumeration! {
        /// 有效期类型
        Type {
            FIX_TIME_RANGE = "FIX_TIME_RANGE",
            FIX_TERM = "FIX_TERM",
            PERMANENT = "PERMANENT",
        }
    }

    enumeration! {
        /// 平台提供的通用开卡信息字段
        CommonFieldList {
            USER_FORM_FLAG_SEX = "USER_FORM_FLAG_SEX",
            USER_FORM_FLAG_NAME = "USER_FORM_FLAG_NAME",
            USER_FORM_FLAG_BIRTHDAY = "USER_FORM_FLAG_BIRTHDAY",
            USER_FORM_FLAG_ADDRESS = "USER_FORM_FLAG_ADDRESS",
            USER_FORM_FLAG_EMAIL = "USER_FORM_FLAG_EMAIL",
            USER_FORM_FLAG_CITY = "USER_FORM_FLAG_CITY",
        }
    }

    enumeration! {
        /// 商户自定义的开卡信息字段类型
        CustomFieldListType {
            CHECK_BOX = "CHECK_BOX",
            RADIO = "RADIO",
        }
    }

    /// 作废会员卡模板：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("brand_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 品牌id（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_id", value.into()))
        }
    }

    /// 作废会员卡模板：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商家请求单号
        pub out_request_no: Option<String>,
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
                0 => Named("out_request_no", &mut self.out_request_no),
                1 => Named("card_id", &mut self.card_id),
                2 => Named("brand_id", &mut self.brand_id),
                3 => Named("appid", &mut self.appid),
                4 => Named("card_type", &mut self.card_type),
                5 => Named("card_title", &mut self.card_title),
                6 => Named("card_color", &mut self.card_color),
                7 => Named("card_picture_url", &mut self.card_picture_url),
                8 => Named("code_mode", &mut self.code_mode),
                9 => Named("code_type", &mut self.code_type),
                10 => Named("code_jump_information", &mut self.code_jump_information),
                11 => Named("benefits", &mut self.benefits),
                12 => Named("notify_url", &mut self.notify_url),
                13 => Named("need_pinned", &mut self.need_pinned),
                14 => Named("need_display_level", &mut self.need_display_level),
                15 => Named("init_level", &mut self.init_level),
                16 => Named("service_phone", &mut self.service_phone),
                17 => Named("legal_agreement", &mut self.legal_agreement),
                18 => Named("valid_date_information", &mut self.valid_date_information),
                19 => Named("member_information", &mut self.member_information),
                20 => Named("points_information", &mut self.points_information),
                21 => Named("balance_information", &mut self.balance_information),
                22 => Named("purchase_information", &mut self.purchase_information),
                23 => Named("user_information", &mut self.user_information),
                24 => Named("state", &mut self.state),
                25 => Named("create_time", &mut self.create_time),
                26 => Named("update_time", &mut self.update_time),
                _ => return None,
            })
        }
    }

    /// 会员码跳转信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CodeJumpInformation {
        /// 会员码跳转AppID
        pub jump_appid: Option<String>,
        /// 会员码跳转路径
        pub jump_path: Option<String>,
    }

    impl Message for CodeJumpInformation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("jump_appid", &mut self.jump_appid),
                1 => Named("jump_path", &mut self.jump_path),
                _ => return None,
            })
        }
    }

    /// 会员卡有效期
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ValidDateInformation {
        /// 有效期类型
        pub r#type: Option<Enumeration<Type>>,
        /// 有效期开始时间
        pub available_begin_time: Option<Time>,
        /// 有效期结束时间
        pub available_end_time: Option<Time>,
        /// 生效后N天内有效
        pub available_day_after_receive: Option<i64>,
    }

    impl Message for ValidDateInformation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("type", &mut self.r#type),
                1 => Named("available_begin_time", &mut self.available_begin_time),
                2 => Named("available_end_time", &mut self.available_end_time),
                3 => Named("available_day_after_receive", &mut self.available_day_after_receive),
                _ => return None,
            })
        }
    }

    /// 会员中心信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MemberInformation {
        /// 会员中心跳转AppID
        pub jump_appid: Option<String>,
        /// 会员中心跳转路径
        pub jump_path: Option<String>,
    }

    impl Message for MemberInformation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("jump_appid", &mut self.jump_appid),
                1 => Named("jump_path", &mut self.jump_path),
                _ => return None,
            })
        }
    }

    /// 积分信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PointsInformation {
        /// 积分跳转AppID
        pub jump_appid: Option<String>,
        /// 积分跳转路径
        pub jump_path: Option<String>,
    }

    impl Message for PointsInformation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("jump_appid", &mut self.jump_appid),
                1 => Named("jump_path", &mut self.jump_path),
                _ => return None,
            })
        }
    }

    /// 储值信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BalanceInformation {
        /// 储值小程序AppID
        pub jump_appid: Option<String>,
        /// 储值小程序路径
        pub jump_path: Option<String>,
    }

    impl Message for BalanceInformation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("jump_appid", &mut self.jump_appid),
                1 => Named("jump_path", &mut self.jump_path),
                _ => return None,
            })
        }
    }

    /// 付费会员信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PurchaseInformation {
        /// 付费会员价格，单位为分
        pub price: Option<Fen>,
        /// 付费会员跳转AppID
        pub jump_appid: Option<String>,
        /// 付费会员跳转路径
        pub jump_path: Option<String>,
    }

    impl Message for PurchaseInformation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("price", &mut self.price),
                1 => Named("jump_appid", &mut self.jump_appid),
                2 => Named("jump_path", &mut self.jump_path),
                _ => return None,
            })
        }
    }

    /// 用户开卡信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UserInformation {
        /// 平台提供的通用开卡信息字段
        pub common_field_list: Option<Vec<Enumeration<CommonFieldList>>>,
        /// 商户自定义的开卡信息字段
        pub custom_field_list: Option<Vec<CustomFieldList>>,
    }

    impl Message for UserInformation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("common_field_list", &mut self.common_field_list),
                1 => Named("custom_field_list", &mut self.custom_field_list),
                _ => return None,
            })
        }
    }

    /// 商户自定义的开卡信息字段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CustomFieldList {
        /// 商户自定义的开卡信息字段类型
        pub r#type: Option<Enumeration<CustomFieldListType>>,
        /// 字段名称
        pub name: Option<String>,
        /// 字段值
        pub values: Option<Vec<String>>,
    }

    impl Message for CustomFieldList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("type", &mut self.r#type),
                1 => Named("name", &mut self.name),
                2 => Named("values", &mut self.values),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(
        Response,
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
