//! 商户注销资格校验 · Check whether an account can close
//!
//! `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`

/// 商户注销资格校验 · Check whether an account can close
///
/// `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// 商户注销资格校验 · Check whether an account can close
    ///
    /// `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`
    ///
    /// 电商平台检查二级商户是否满足注销条件，返回账户信息；不满足时返回不可发起注销的原因。模式：服务商。
    ///
    /// Checks whether a sub-merchant account can be closed and returns its accounts and, if it cannot, the reasons. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .account()
    ///     .apply_cancel_withdraw()
    ///     .validate_cancel()
    ///     .sub_mchid("1900000109")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016420099](https://pay.weixin.qq.com/doc/v3/partner/4016420099)
    #[doc(alias(
        "商户注销资格校验",
        "Check whether an account can close",
        "平台收付通 二级商户注销",
        "validate-cancel",
        "apply-cancel-withdraw/validate-cancel"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}")
    }
}

/// 商户注销资格校验 · Check whether an account can close
pub mod get {

    enumeration! {
        /// 注销提现申请单状态 · Merchant status
        MerchantState {
            /// `NORMAL`: 正常 · Normal
            NORMAL = "NORMAL",
            /// `HAS_BEEN_CANCELLED`: 已注销 · Account closed
            HAS_BEEN_CANCELLED = "HAS_BEEN_CANCELLED",
        }
    }

    enumeration! {
        /// 注销资格检查结果 · Closure eligibility check result
        ValidateResult {
            /// `ALLOW_CANCEL_WITHDRAW`: 可注销提现 · The account can be closed, with withdrawal
            ALLOW_CANCEL_WITHDRAW = "ALLOW_CANCEL_WITHDRAW",
            /// `NOT_ALLOW_CANCEL_WITHDRAW`: 不可注销提现 · The account cannot be closed with withdrawal
            NOT_ALLOW_CANCEL_WITHDRAW = "NOT_ALLOW_CANCEL_WITHDRAW",
        }
    }

    enumeration! {
        /// 商户资金账户余额 · Merchant fund account type
        OutAccountType {
            /// `BASIC_ACCOUNT`: 基本账户 · Basic account
            BASIC_ACCOUNT = "BASIC_ACCOUNT",
            /// `OPERATE_ACCOUNT`: 运营账户 · Operating account
            OPERATE_ACCOUNT = "OPERATE_ACCOUNT",
            /// `MARGIN_ACCOUNT`: 保证金账户 · Guarantee deposit account
            MARGIN_ACCOUNT = "MARGIN_ACCOUNT",
            /// `TRADE_FEE_ACCOUNT`: 手续费账户 · Fee account
            TRADE_FEE_ACCOUNT = "TRADE_FEE_ACCOUNT",
        }
    }

    enumeration! {
        /// 二级商户号的出款子账户类型 · Paying sub-account type of the sub-merchant
        Type {
            /// `CONSUMER_COMPLAINT_UNPROCESSED`: 有未处理的消费者投诉 · Consumer complaints are open
            CONSUMER_COMPLAINT_UNPROCESSED = "CONSUMER_COMPLAINT_UNPROCESSED",
            /// `HAS_BLOCKING_CONTROL`: 有阻断性管控 · A restriction blocks it
            HAS_BLOCKING_CONTROL = "HAS_BLOCKING_CONTROL",
            /// `FUNDS_PENDING_PROCESSING`: 有待处理的资金 · Funds are pending
            FUNDS_PENDING_PROCESSING = "FUNDS_PENDING_PROCESSING",
            /// `OTHER_REASON`: 其他原因 · Other reason
            OTHER_REASON = "OTHER_REASON",
        }
    }

    /// 商户注销资格校验：应答 · Check whether an account can close: answer
    #[non_exhaustive]
    pub struct Response {
        /// 注销检查的二级商户号 · Sub-merchant ID to check
        pub sub_mchid: Option<String>,
        /// 注销提现申请单状态 · Merchant status
        pub merchant_state: MerchantState,
        /// 注销资格检查结果 · Closure eligibility check result
        pub validate_result: ValidateResult,
        /// 账户信息 · Account information
        pub account_info: Option<Vec<AccountInfo>>,
        /// 不可发起注销原因 · Reasons closure is blocked
        pub block_reasons: Option<Vec<BlockReasons>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 账户信息 · Account information
    #[non_exhaustive]
    pub struct AccountInfo {
        /// 商户资金账户余额 · Merchant fund account type
        pub out_account_type: OutAccountType,
        /// 账户金额 · Account amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 不可发起注销原因 · Reasons closure is blocked
    #[non_exhaustive]
    pub struct BlockReasons {
        /// 二级商户号的出款子账户类型 · Paying sub-account type of the sub-merchant
        pub r#type: Type,
        /// 原因描述 · Reason description
        pub description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => merchant_state: Optional "merchant_state",
            2 => validate_result: Optional "validate_result",
            3 => account_info: Optional "account_info",
            4 => block_reasons: Optional "block_reasons",
        }
        AccountInfo {
            0 => out_account_type: Optional "out_account_type",
            1 => amount: Optional "amount",
        }
        BlockReasons {
            0 => r#type: Optional "type",
            1 => description: Optional "description",
        }
    }
}
