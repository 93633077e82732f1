//! `/v3/ecommerce/account/apply-cancel-withdraw`

pub mod applyment_id;
pub mod confirm;
pub mod out_request_no;
pub mod validate_cancel;

/// `/v3/ecommerce/account/apply-cancel-withdraw`
pub struct ApplyCancelWithdraw {
    pub(crate) node: crate::chain::Node,
}

impl ApplyCancelWithdraw {
    /// `/applyment-id`
    #[inline]
    pub fn applyment_id(self) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId { node: self.node }
    }

    /// `/confirm`
    #[inline]
    pub fn confirm(self) -> confirm::Confirm {
        confirm::Confirm { node: self.node }
    }

    /// `/out-request-no`
    #[inline]
    pub fn out_request_no(self) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo { node: self.node }
    }

    /// `/validate-cancel`
    #[inline]
    pub fn validate_cancel(self) -> validate_cancel::ValidateCancel {
        validate_cancel::ValidateCancel { node: self.node }
    }

    /// 提交注销提现申请 (partner)
    ///
    /// `POST /v3/ecommerce/account/apply-cancel-withdraw`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::account::apply_cancel_withdraw::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_request_no("P202410241010125346")
    ///     .withdraw(post::Withdraw::APPLY_WITHDRAW)
    ///     .payee_info(
    ///         post::PayeeInfo::new()
    ///             .account_type(post::AccountType::ACCOUNT_TYPE_CORPORATE)
    ///             .bank_account_info(
    ///                 post::BankAccountInfo::new()
    ///                     .account_name("张三")
    ///                     .account_bank("工商银行")
    ///                     .bank_branch_id("402713354941")
    ///                     .bank_branch_name("")
    ///                     .bank_name("402713354941")
    ///                     .account_number("6225760000000000"),
    ///             )
    ///             .identity_info(
    ///                 post::IdentityInfo::new()
    ///                     .id_doc_type(post::IdDocType::IDENTIFICATION_TYPE_IDCARD)
    ///                     .identification_name("张三")
    ///                     .identification_no("6225760000000000"),
    ///             ),
    ///     )
    ///     .proof_medias(vec![
    ///         post::ProofMedias::new()
    ///             .proof_media_type(post::ProofMediaType::WITHDRAWAL_APPLICATION)
    ///             .proof_media("jTpGmxUX3FBWVQ5NJTZvlKXQ"),
    ///     ])
    ///     .additional_materials(vec!["jTpGmxUX3FBWVQ5NFQ".to_owned()])
    ///     .remark("特殊理由");
    /// let answer = client.v3().ecommerce().account().apply_cancel_withdraw().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013892756)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/account/apply-cancel-withdraw", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/account/apply-cancel-withdraw")
    }
}

/// 提交注销提现申请
pub mod post {
    use crate::message;

    pub use crate::shared::v3_applyment4sub_applyment_post_id_doc_type::IdDocType;
    pub use crate::shared::v3_ecommerce_account_apply_cancel_withdraw_post::{
        AccountType, IdentityInfo,
    };
    pub use crate::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::applyment_id::get::Withdraw;

    enumeration! {
        /// 申请证明材料类型
        ProofMediaType {
            WITHDRAWAL_APPLICATION = "WITHDRAWAL_APPLICATION",
        }
    }

    /// 提交注销提现申请：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<String>("out_request_no"),
            message::optional::<crate::Enumeration<Withdraw>>("withdraw"),
            message::required::<PayeeInfo>("payee_info"),
            message::optional::<Vec<ProofMedias>>("proof_medias"),
            message::optional::<Vec<String>>("additional_materials"),
            message::optional::<String>("remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 商户注销申请单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 是否提取资金
        pub fn withdraw(self, value: impl Into<crate::Enumeration<Withdraw>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Withdraw>>("withdraw", value))
        }

        /// 收款账号信息（必填）
        #[inline]
        pub fn payee_info(self, value: PayeeInfo) -> Self {
            Self(self.0.with("payee_info", value))
        }

        /// 付款申请材料
        #[inline]
        pub fn proof_medias(self, value: Vec<ProofMedias>) -> Self {
            Self(self.0.with("proof_medias", value))
        }

        /// 其他补充材料
        #[inline]
        pub fn additional_materials(self, value: Vec<String>) -> Self {
            Self(self.0.with("additional_materials", value))
        }

        /// 备注
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("remark", value))
        }
    }

    /// 收款账号信息
    pub struct PayeeInfo(pub(crate) message::Object);

    impl PayeeInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<AccountType>>("account_type"),
            message::required::<BankAccountInfo>("bank_account_info"),
            message::optional::<IdentityInfo>("identity_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 账户类型（必填）
        pub fn account_type(self, value: impl Into<crate::Enumeration<AccountType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<AccountType>>("account_type", value))
        }

        /// 银行账户（必填）
        #[inline]
        pub fn bank_account_info(self, value: BankAccountInfo) -> Self {
            Self(self.0.with("bank_account_info", value))
        }

        /// 收款人账号对应的证件信息
        #[inline]
        pub fn identity_info(self, value: IdentityInfo) -> Self {
            Self(self.0.with("identity_info", value))
        }
    }

    /// 付款申请材料
    pub struct ProofMedias(pub(crate) message::Object);

    impl ProofMedias {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<ProofMediaType>>("proof_media_type"),
            message::required::<String>("proof_media"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 申请证明材料类型（必填）
        pub fn proof_media_type(
            self,
            value: impl Into<crate::Enumeration<ProofMediaType>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ProofMediaType>>("proof_media_type", value))
        }

        /// 证明材料照片（必填）
        pub fn proof_media(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("proof_media", value))
        }
    }

    /// 银行账户
    pub struct BankAccountInfo(pub(crate) message::Object);

    impl BankAccountInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Sensitive>("account_name"),
            message::required::<String>("account_bank"),
            message::optional::<String>("bank_branch_id"),
            message::optional::<String>("bank_branch_name"),
            message::optional::<String>("bank_name"),
            message::required::<crate::Sensitive>("account_number"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 开户名称，加密传输（必填）
        pub fn account_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("account_name", value))
        }

        /// 开户银行（必填）
        pub fn account_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account_bank", value))
        }

        /// 开户银行联行号
        pub fn bank_branch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_branch_id", value))
        }

        /// 开户银行全称
        pub fn bank_branch_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_branch_name", value))
        }

        /// 开户银行全称
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_name", value))
        }

        /// 银行账号，加密传输（必填）
        pub fn account_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("account_number", value))
        }
    }

    /// 提交注销提现申请：应答
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付注销提现申请单号
        pub applyment_id: Option<String>,
        /// 商户注销提现申请单号
        pub out_request_no: Option<String>,
    }

    request!(Request, PayeeInfo, ProofMedias, BankAccountInfo);

    held!(PayeeInfo, ProofMedias, BankAccountInfo);

    message! {
        Response {
            0 => applyment_id: "applyment_id",
            1 => out_request_no: "out_request_no",
        }
    }
}
