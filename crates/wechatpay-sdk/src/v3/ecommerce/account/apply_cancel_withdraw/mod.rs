//! `/v3/ecommerce/account/apply-cancel-withdraw`

pub mod applyment_id;
pub mod confirm;
pub mod out_request_no;
pub mod validate_cancel;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/account/apply-cancel-withdraw`
pub struct ApplyCancelWithdraw(pub(crate) Node);

impl ApplyCancelWithdraw {
    /// `/applyment-id`
    #[inline]
    pub fn applyment_id(self) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId(self.0)
    }

    /// `/confirm`
    #[inline]
    pub fn confirm(self) -> confirm::Confirm {
        confirm::Confirm(self.0)
    }

    /// `/out-request-no`
    #[inline]
    pub fn out_request_no(self) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo(self.0)
    }

    /// `/validate-cancel`
    #[inline]
    pub fn validate_cancel(self) -> validate_cancel::ValidateCancel {
        validate_cancel::ValidateCancel(self.0)
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/account/apply-cancel-withdraw", rest)
    }
}

/// 提交注销提现申请
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, held, message, optional, request,
        required,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::applyment_id::get::Withdraw;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ecommerce/account/apply-cancel-withdraw")
            .numbered_by("out_request_no");

    enumeration! {
        /// 账户类型
        AccountType {
            ACCOUNT_TYPE_CORPORATE = "ACCOUNT_TYPE_CORPORATE",
            ACCOUNT_TYPE_PERSONAL = "ACCOUNT_TYPE_PERSONAL",
        }
    }

    enumeration! {
        /// 申请证明材料类型
        ProofMediaType {
            WITHDRAWAL_APPLICATION = "WITHDRAWAL_APPLICATION",
        }
    }

    enumeration! {
        /// 证件类型
        IdDocType {
            IDENTIFICATION_TYPE_IDCARD = "IDENTIFICATION_TYPE_IDCARD",
            IDENTIFICATION_TYPE_OVERSEA_PASSPORT = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            IDENTIFICATION_TYPE_HONGKONG_PASSPORT = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            IDENTIFICATION_TYPE_MACAO_PASSPORT = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            IDENTIFICATION_TYPE_TAIWAN_PASSPORT = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
            IDENTIFICATION_TYPE_FOREIGN_RESIDENT = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            IDENTIFICATION_TYPE_TAIWAN_RESIDENT = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        }
    }

    /// 提交注销提现申请：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sub_mchid"),
            required::<String>("out_request_no"),
            optional::<Enumeration<Withdraw>>("withdraw"),
            required::<PayeeInfo>("payee_info"),
            optional::<Vec<ProofMedias>>("proof_medias"),
            optional::<Vec<String>>("additional_materials"),
            optional::<String>("remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 商户注销申请单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_request_no", value.into()))
        }

        /// 是否提取资金
        pub fn withdraw(self, value: impl Into<Enumeration<Withdraw>>) -> Self {
            Self(self.0.with::<Enumeration<Withdraw>>("withdraw", value.into()))
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
            Self(self.0.with::<String>("remark", value.into()))
        }
    }

    /// 收款账号信息
    #[derive(Clone)]
    pub struct PayeeInfo(pub(crate) Object);

    impl PayeeInfo {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<AccountType>>("account_type"),
            required::<BankAccountInfo>("bank_account_info"),
            optional::<IdentityInfo>("identity_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 账户类型（必填）
        pub fn account_type(self, value: impl Into<Enumeration<AccountType>>) -> Self {
            Self(self.0.with::<Enumeration<AccountType>>("account_type", value.into()))
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
    #[derive(Clone)]
    pub struct ProofMedias(pub(crate) Object);

    impl ProofMedias {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<ProofMediaType>>("proof_media_type"),
            required::<String>("proof_media"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 申请证明材料类型（必填）
        pub fn proof_media_type(self, value: impl Into<Enumeration<ProofMediaType>>) -> Self {
            Self(self.0.with::<Enumeration<ProofMediaType>>("proof_media_type", value.into()))
        }

        /// 证明材料照片（必填）
        pub fn proof_media(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("proof_media", value.into()))
        }
    }

    /// 银行账户
    #[derive(Clone)]
    pub struct BankAccountInfo(pub(crate) Object);

    impl BankAccountInfo {
        const MEMBERS: &'static [Listed] = &[
            required::<Sensitive>("account_name"),
            required::<String>("account_bank"),
            optional::<String>("bank_branch_id"),
            optional::<String>("bank_branch_name"),
            optional::<String>("bank_name"),
            required::<Sensitive>("account_number"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 开户名称，加密传输（必填）
        pub fn account_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("account_name", value.into()))
        }

        /// 开户银行（必填）
        pub fn account_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("account_bank", value.into()))
        }

        /// 开户银行联行号
        pub fn bank_branch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("bank_branch_id", value.into()))
        }

        /// 开户银行全称
        pub fn bank_branch_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("bank_branch_name", value.into()))
        }

        /// 开户银行全称
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("bank_name", value.into()))
        }

        /// 银行账号，加密传输（必填）
        pub fn account_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("account_number", value.into()))
        }
    }

    /// 收款人账号对应的证件信息
    #[derive(Clone)]
    pub struct IdentityInfo(pub(crate) Object);

    impl IdentityInfo {
        const MEMBERS: &'static [Listed] = &[
            optional::<Enumeration<IdDocType>>("id_doc_type"),
            required::<Sensitive>("identification_name"),
            required::<Sensitive>("identification_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 证件类型
        pub fn id_doc_type(self, value: impl Into<Enumeration<IdDocType>>) -> Self {
            Self(self.0.with::<Enumeration<IdDocType>>("id_doc_type", value.into()))
        }

        /// 证件姓名，加密传输（必填）
        pub fn identification_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("identification_name", value.into()))
        }

        /// 证件号码，加密传输（必填）
        pub fn identification_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("identification_no", value.into()))
        }
    }

    /// 提交注销提现申请：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付注销提现申请单号
        pub applyment_id: Option<String>,
        /// 商户注销提现申请单号
        pub out_request_no: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("applyment_id", &mut self.applyment_id),
                1 => Named("out_request_no", &mut self.out_request_no),
                _ => return None,
            })
        }
    }

    request!(Request, PayeeInfo, ProofMedias, BankAccountInfo, IdentityInfo);

    held!(PayeeInfo, ProofMedias, BankAccountInfo, IdentityInfo);

    message!(Response);
}
