//! 检查子商户开票功能状态 · Query the sub-merchant's fapiao modes
//!
//! `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`

/// 检查子商户开票功能状态 · Query the sub-merchant's fapiao modes
///
/// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
#[derive(Clone)]
pub struct CheckStatus {
    pub(crate) node: crate::chain::Node,
}

impl CheckStatus {
    /// 检查子商户开票功能状态 · Query the sub-merchant's fapiao modes
    ///
    /// `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
    ///
    /// 服务商查询子商户的开票功能状态，返回第三方开票模式和数电发票模式的情况。模式：服务商。
    ///
    /// Returns the state of a sub-merchant's fapiao function in third-party mode and in digital fapiao mode. Mode: partner.
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
    /// 官方文档 · Official pages: [partner/4015792561](https://pay.weixin.qq.com/doc/v3/partner/4015792561)
    #[doc(alias(
        "检查子商户开票功能状态",
        "Query the sub-merchants fapiao modes",
        "电子发票 腾讯数电发票模式",
        "check-status",
        "merchant/check-status"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status")
    }
}

/// 检查子商户开票功能状态 · Query the sub-merchant's fapiao modes
pub mod get {

    enumeration! {
        /// 第三方/自建发票能力接入状态 · Third-party fapiao ability access status
        Status {
            /// `DISABLED`: 已停用 · Disabled
            DISABLED = "DISABLED",
            /// `ENABLED`: 已启用 · Enabled
            ENABLED = "ENABLED",
        }
    }

    enumeration! {
        /// 接入状态 · Access status
        DigitalTaxModeStatus {
            /// `APPROVAL_PENDING`: 待审批 · Waiting for approval
            APPROVAL_PENDING = "APPROVAL_PENDING",
            /// `ACCESS_CONFIRMED_PENDING`: 待确认接入 · Access to be confirmed
            ACCESS_CONFIRMED_PENDING = "ACCESS_CONFIRMED_PENDING",
            /// `ABILITY_CONFIRMED_PENDING`: 待确认能力 · Abilities to be confirmed
            ABILITY_CONFIRMED_PENDING = "ABILITY_CONFIRMED_PENDING",
            /// `BILLING_PERSON_REGISTER_PENDING`: 待登记开票员 · Issuing person to be registered
            BILLING_PERSON_REGISTER_PENDING = "BILLING_PERSON_REGISTER_PENDING",
            /// `BILLING_PERSON_CONFIRMED_PENDING`: 待确认开票员 · Issuing person to be confirmed
            BILLING_PERSON_CONFIRMED_PENDING = "BILLING_PERSON_CONFIRMED_PENDING",
            /// `SECURITY_SETTING_PENDING`: 待安全设置 · Security settings to be made
            SECURITY_SETTING_PENDING = "SECURITY_SETTING_PENDING",
            /// `APPLY_FAILED`: 申请失败 · Application failed
            APPLY_FAILED = "APPLY_FAILED",
            /// `DISABLED`: 已停用 · Disabled
            DISABLED = "DISABLED",
            /// `ENABLED`: 已启用 · Enabled
            ENABLED = "ENABLED",
            /// `RESOURCE_EXPIRED`: 资源已过期 · Resources expired
            RESOURCE_EXPIRED = "RESOURCE_EXPIRED",
        }
    }

    enumeration! {
        /// 能力类型 · Ability type
        Type {
            /// `BASE_ABILITY`: 基础开票 · Basic invoicing ability
            BASE_ABILITY = "BASE_ABILITY",
            /// `PASSENGER_TRANSPORT_ABILITY`: 旅客运输 · Passenger transport
            PASSENGER_TRANSPORT_ABILITY = "PASSENGER_TRANSPORT_ABILITY",
            /// `REAL_ESTATE_ABILITY`: 不动产租赁 · Real estate rental
            REAL_ESTATE_ABILITY = "REAL_ESTATE_ABILITY",
        }
    }

    enumeration! {
        /// 能力授权状态 · Ability authorisation status
        AbilityInfoStatus {
            /// `AUTHORIZED`: 已授权 · Authorised
            AUTHORIZED = "AUTHORIZED",
            /// `AUTHORIZE_PENDING`: 授权中 · Authorisation pending
            AUTHORIZE_PENDING = "AUTHORIZE_PENDING",
            /// `DEAUTHORIZED`: 已解除授权 · Authorisation ended
            DEAUTHORIZED = "DEAUTHORIZED",
            /// `AUTHORIZE_FAILED`: 授权失败 · Authorisation failed
            AUTHORIZE_FAILED = "AUTHORIZE_FAILED",
        }
    }

    /// 检查子商户开票功能状态：应答 · Query the sub-merchant's fapiao modes: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 第三方开票模式 · Third-party fapiao mode
        pub third_mode: Option<ThirdMode>,
        /// 数电发票模式 · Digital fapiao mode
        pub digital_tax_mode: Option<DigitalTaxMode>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 第三方开票模式 · Third-party fapiao mode
    #[non_exhaustive]
    pub struct ThirdMode {
        /// 第三方/自建发票能力接入状态 · Third-party fapiao ability access status
        pub status: Status,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 数电发票模式 · Digital fapiao mode
    #[non_exhaustive]
    pub struct DigitalTaxMode {
        /// 接入状态 · Access status
        pub status: DigitalTaxModeStatus,
        /// 开票人信息 · Issuer information
        pub billing_person_info: Option<BillingPersonInfo>,
        /// 接入时间 · Access time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub access_time: Option<crate::Time>,
        /// 过期时间 · Expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub expired_time: Option<crate::Time>,
        /// 接入失败原因 · Access failure reason
        pub access_fail_reason: Option<String>,
        /// 能力信息 · Ability information
        pub ability_info: Option<Vec<AbilityInfo>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 开票人信息 · Issuer information
    #[non_exhaustive]
    pub struct BillingPersonInfo {
        /// 开票人ID · Issuer ID
        pub id: Option<String>,
        /// 开票人姓名 · Issuer name
        pub name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 能力信息 · Ability information
    #[non_exhaustive]
    pub struct AbilityInfo {
        /// 能力类型 · Ability type
        pub r#type: Type,
        /// 能力授权状态 · Ability authorisation status
        pub status: AbilityInfoStatus,
        /// 能力授权失败原因 · Ability authorisation failure reason
        pub authorize_fail_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => third_mode: Optional "third_mode",
            2 => digital_tax_mode: Optional "digital_tax_mode",
        }
        ThirdMode {
            0 => status: Optional "status",
        }
        DigitalTaxMode {
            0 => status: Optional "status",
            1 => billing_person_info: Optional "billing_person_info",
            2 => access_time: Optional "access_time",
            3 => expired_time: Optional "expired_time",
            4 => access_fail_reason: Optional "access_fail_reason",
            5 => ability_info: Optional "ability_info",
        }
        BillingPersonInfo {
            0 => id: Optional "id",
            1 => name: Optional "name",
        }
        AbilityInfo {
            0 => r#type: Optional "type",
            1 => status: Optional "status",
            2 => authorize_fail_reason: Optional "authorize_fail_reason",
        }
    }
}
