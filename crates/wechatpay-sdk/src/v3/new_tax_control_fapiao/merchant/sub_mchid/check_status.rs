//! `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
pub struct CheckStatus(pub(crate) Node);

impl CheckStatus {
    /// 检查子商户开票功能状态 (partner)
    ///
    /// `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .merchant()
    ///     .sub_mchid("1900000109")
    ///     .check_status()
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792561)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status", rest)
    }
}

/// 检查子商户开票功能状态
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status");

    enumeration! {
        /// 第三方/自建发票能力接入状态
        Status {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
        }
    }

    enumeration! {
        /// 接入状态
        DigitalTaxModeStatus {
            APPROVAL_PENDING = "APPROVAL_PENDING",
            ACCESS_CONFIRMED_PENDING = "ACCESS_CONFIRMED_PENDING",
            ABILITY_CONFIRMED_PENDING = "ABILITY_CONFIRMED_PENDING",
            BILLING_PERSON_REGISTER_PENDING = "BILLING_PERSON_REGISTER_PENDING",
            BILLING_PERSON_CONFIRMED_PENDING = "BILLING_PERSON_CONFIRMED_PENDING",
            SECURITY_SETTING_PENDING = "SECURITY_SETTING_PENDING",
            APPLY_FAILED = "APPLY_FAILED",
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
            RESOURCE_EXPIRED = "RESOURCE_EXPIRED",
        }
    }

    enumeration! {
        /// 能力类型
        Type {
            BASE_ABILITY = "BASE_ABILITY",
            PASSENGER_TRANSPORT_ABILITY = "PASSENGER_TRANSPORT_ABILITY",
            REAL_ESTATE_ABILITY = "REAL_ESTATE_ABILITY",
        }
    }

    enumeration! {
        /// 能力授权状态
        AbilityInfoStatus {
            AUTHORIZED = "AUTHORIZED",
            AUTHORIZE_PENDING = "AUTHORIZE_PENDING",
            DEAUTHORIZED = "DEAUTHORIZED",
            AUTHORIZE_FAILED = "AUTHORIZE_FAILED",
        }
    }

    /// 检查子商户开票功能状态：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 第三方开票模式
        pub third_mode: Option<ThirdMode>,
        /// 数电发票模式
        pub digital_tax_mode: Option<DigitalTaxMode>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("third_mode", &mut self.third_mode),
                2 => Named("digital_tax_mode", &mut self.digital_tax_mode),
                _ => return None,
            })
        }
    }

    /// 第三方开票模式
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ThirdMode {
        /// 第三方/自建发票能力接入状态
        pub status: Option<Enumeration<Status>>,
    }

    impl Message for ThirdMode {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("status", &mut self.status),
                _ => return None,
            })
        }
    }

    /// 数电发票模式
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DigitalTaxMode {
        /// 接入状态
        pub status: Option<Enumeration<DigitalTaxModeStatus>>,
        /// 开票人信息
        pub billing_person_info: Option<BillingPersonInfo>,
        /// 接入时间
        pub access_time: Option<String>,
        /// 过期时间
        pub expired_time: Option<Time>,
        /// 接入失败原因
        pub access_fail_reason: Option<String>,
        /// 能力信息
        pub ability_info: Option<Vec<AbilityInfo>>,
    }

    impl Message for DigitalTaxMode {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("status", &mut self.status),
                1 => Named("billing_person_info", &mut self.billing_person_info),
                2 => Named("access_time", &mut self.access_time),
                3 => Named("expired_time", &mut self.expired_time),
                4 => Named("access_fail_reason", &mut self.access_fail_reason),
                5 => Named("ability_info", &mut self.ability_info),
                _ => return None,
            })
        }
    }

    /// 开票人信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BillingPersonInfo {
        /// 开票人ID
        pub id: Option<String>,
        /// 开票人姓名
        pub name: Option<String>,
    }

    impl Message for BillingPersonInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("id", &mut self.id),
                1 => Named("name", &mut self.name),
                _ => return None,
            })
        }
    }

    /// 能力信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AbilityInfo {
        /// 能力类型
        pub r#type: Option<Enumeration<Type>>,
        /// 能力授权状态
        pub status: Option<Enumeration<AbilityInfoStatus>>,
        /// 能力授权失败原因
        pub authorize_fail_reason: Option<String>,
    }

    impl Message for AbilityInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("type", &mut self.r#type),
                1 => Named("status", &mut self.status),
                2 => Named("authorize_fail_reason", &mut self.authorize_fail_reason),
                _ => return None,
            })
        }
    }

    message!(Response, ThirdMode, DigitalTaxMode, BillingPersonInfo, AbilityInfo);
}
