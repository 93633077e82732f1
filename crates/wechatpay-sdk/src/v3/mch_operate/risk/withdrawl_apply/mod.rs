//! `/v3/mch_operate/risk/withdrawl-apply`

pub mod applyment_id;
pub mod out_request_no;

/// `/v3/mch_operate/risk/withdrawl-apply`
pub struct WithdrawlApply {
    pub(crate) node: crate::chain::Node,
}

impl WithdrawlApply {
    /// `/applyment-id`
    #[inline]
    pub fn applyment_id(self) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId { node: self.node }
    }

    /// `/out-request-no`
    #[inline]
    pub fn out_request_no(self) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo { node: self.node }
    }

    /// 提交已注销商户号可用余额提现申请单 (partner)
    ///
    /// `POST /v3/mch_operate/risk/withdrawl-apply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::mch_operate::risk::withdrawl_apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_account_type(post::OutAccountType::BASIC_ACCOUNT)
    ///     .amount(101)
    ///     .out_request_no("2019061122222222122")
    ///     .payee_type(post::PayeeType::OTHER_MERCHANT)
    ///     .payee_mchid("1900000109")
    ///     .payee_info(
    ///         post::PayeeInfo::new()
    ///             .account_type(post::AccountType::ACCOUNT_TYPE_CORPORATE)
    ///             .bank_account_info(
    ///                 post::BankAccountInfo::new()
    ///                     .account_name("张三")
    ///                     .account_bank("工商银行")
    ///                     .bank_branch_id("402713354941")
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
    ///     .proof_media_list(
    ///         post::ProofMediaList::new()
    ///             .proof_payee_media(vec![
    ///                 post::ProofPayeeMedia::new()
    ///                     .proof_media_type(post::ProofMediaType::BASIC_TRANSACTION_INFORMATION)
    ///                     .proof_media("jTpGmxUX3FBWVQ5NJTZvlKXQ"),
    ///             ]),
    ///     )
    ///     .additional_materials(
    ///         post::AdditionalMaterials::new()
    ///             .additional_media(vec!["jTpGmxUX3FBWVQ5NFQ".to_owned()]),
    ///     )
    ///     .remark("特殊理由");
    /// let answer = client.v3().mch_operate().risk().withdrawl_apply().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012488950)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/mch_operate/risk/withdrawl-apply", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/mch_operate/risk/withdrawl-apply")
    }
}

/// 提交已注销商户号可用余额提现申请单
pub mod post {
    use crate::message;

    pub use crate::shared::v3_applyment4sub_applyment_post_id_doc_type::IdDocType;
    pub use crate::shared::v3_ecommerce_account_apply_cancel_withdraw_post::{
        AccountType, IdentityInfo,
    };

    enumeration! {
        /// 二级商户号的出款子账户类型
        OutAccountType {
            BASIC_ACCOUNT = "BASIC_ACCOUNT",
            OPERATE_ACCOUNT = "OPERATE_ACCOUNT",
            MARGIN_ACCOUNT = "MARGIN_ACCOUNT",
        }
    }

    enumeration! {
        /// 收款对象类型
        PayeeType {
            CONTRIBUTION_MERCHANT = "CONTRIBUTION_MERCHANT",
            SERVICE_PROVIDER_MERCHANT = "SERVICE_PROVIDER_MERCHANT",
            OTHER_MERCHANT = "OTHER_MERCHANT",
            INDIVIDUAL = "INDIVIDUAL",
        }
    }

    enumeration! {
        /// 申请证明材料类型
        ProofMediaType {
            BASIC_TRANSACTION_INFORMATION = "BASIC_TRANSACTION_INFORMATION",
            LEGAL_ID_CARD = "LEGAL_ID_CARD",
            ID_CARD = "ID_CARD",
            BUSINESS_LICENSE_PHOTO = "BUSINESS_LICENSE_PHOTO",
            PAYEE_ID_CARD = "PAYEE_ID_CARD",
            WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6",
            WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7",
            WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8",
        }
    }

    /// 提交已注销商户号可用余额提现申请单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<crate::Enumeration<OutAccountType>>("out_account_type"),
            message::required::<crate::Fen>("amount"),
            message::required::<String>("out_request_no"),
            message::required::<crate::Enumeration<PayeeType>>("payee_type"),
            message::optional::<String>("payee_mchid"),
            message::required::<PayeeInfo>("payee_info"),
            message::optional::<ProofMediaList>("proof_media_list"),
            message::optional::<AdditionalMaterials>("additional_materials"),
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

        /// 二级商户号的出款子账户类型（必填）
        pub fn out_account_type(
            self,
            value: impl Into<crate::Enumeration<OutAccountType>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<OutAccountType>>("out_account_type", value))
        }

        /// 提现金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 商户提现申请单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 收款对象类型（必填）
        pub fn payee_type(self, value: impl Into<crate::Enumeration<PayeeType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PayeeType>>("payee_type", value))
        }

        /// 收款对象对应的商户号
        pub fn payee_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payee_mchid", value))
        }

        /// 收款账号信息（必填）
        #[inline]
        pub fn payee_info(self, value: PayeeInfo) -> Self {
            Self(self.0.with("payee_info", value))
        }

        /// 付款申请证明材料
        #[inline]
        pub fn proof_media_list(self, value: ProofMediaList) -> Self {
            Self(self.0.with("proof_media_list", value))
        }

        /// 补充材料
        #[inline]
        pub fn additional_materials(self, value: AdditionalMaterials) -> Self {
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
            message::optional::<BankAccountInfo>("bank_account_info"),
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

        /// 银行账户
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

    /// 付款申请证明材料
    pub struct ProofMediaList(pub(crate) message::Object);

    impl ProofMediaList {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<Vec<ProofPayeeMedia>>("proof_payee_media")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 申请证明材料
        #[inline]
        pub fn proof_payee_media(self, value: Vec<ProofPayeeMedia>) -> Self {
            Self(self.0.with("proof_payee_media", value))
        }
    }

    /// 补充材料
    pub struct AdditionalMaterials(pub(crate) message::Object);

    impl AdditionalMaterials {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<Vec<String>>("additional_media")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 补充材料照片列表
        #[inline]
        pub fn additional_media(self, value: Vec<String>) -> Self {
            Self(self.0.with("additional_media", value))
        }
    }

    /// 银行账户
    pub struct BankAccountInfo(pub(crate) message::Object);

    impl BankAccountInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Sensitive>("account_name"),
            message::required::<String>("account_bank"),
            message::optional::<String>("bank_branch_id"),
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
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_name", value))
        }

        /// 银行账号，加密传输（必填）
        pub fn account_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("account_number", value))
        }
    }

    /// 申请证明材料
    pub struct ProofPayeeMedia(pub(crate) message::Object);

    impl ProofPayeeMedia {
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

    /// 提交已注销商户号可用余额提现申请单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付提现申请单号
        pub applyment_id: Option<String>,
        /// 商户提现申请单号
        pub out_request_no: Option<String>,
    }

    request!(
        Request,
        PayeeInfo,
        ProofMediaList,
        AdditionalMaterials,
        BankAccountInfo,
        ProofPayeeMedia
    );

    held!(PayeeInfo, ProofMediaList, AdditionalMaterials, BankAccountInfo, ProofPayeeMedia);

    message! {
        Response {
            0 => applyment_id: "applyment_id",
            1 => out_request_no: "out_request_no",
        }
    }
}
