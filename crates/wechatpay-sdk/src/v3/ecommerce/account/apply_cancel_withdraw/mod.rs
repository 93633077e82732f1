//! `/v3/ecommerce/account/apply-cancel-withdraw`

pub mod applyment_id;
pub mod confirm;
pub mod out_request_no;
pub mod validate_cancel;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/account/apply-cancel-withdraw`
#[derive(Clone, Debug)]
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
        self.0.call(&post::OPERATION).message(request)
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

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 二级商户号
        pub sub_mchid: Required<String>,
        /// 商户注销申请单号
        pub out_request_no: Required<String>,
        /// 是否提取资金
        pub withdraw: Option<Enumeration<Withdraw>>,
        /// 收款账号信息
        pub payee_info: Required<PayeeInfo>,
        /// 付款申请材料
        pub proof_medias: Option<Vec<ProofMedias>>,
        /// 其他补充材料
        pub additional_materials: Option<Vec<String>>,
        /// 备注
        pub remark: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 二级商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 商户注销申请单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 是否提取资金
        #[inline]
        pub fn withdraw(mut self, value: impl Into<Enumeration<Withdraw>>) -> Self {
            self.withdraw = Some(value.into());
            self
        }

        /// 收款账号信息
        #[inline]
        pub fn payee_info(mut self, value: PayeeInfo) -> Self {
            self.payee_info = Required::set(value);
            self
        }

        /// 付款申请材料
        #[inline]
        pub fn proof_medias(mut self, value: Vec<ProofMedias>) -> Self {
            self.proof_medias = Some(value);
            self
        }

        /// 其他补充材料
        #[inline]
        pub fn additional_materials(mut self, value: Vec<String>) -> Self {
            self.additional_materials = Some(value);
            self
        }

        /// 备注
        #[inline]
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("out_request_no", &mut self.out_request_no),
                ("withdraw", &mut self.withdraw),
                ("payee_info", &mut self.payee_info),
                ("proof_medias", &mut self.proof_medias),
                ("additional_materials", &mut self.additional_materials),
                ("remark", &mut self.remark),
            ]);
        }
    }

    /// 收款账号信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PayeeInfo {
        /// 账户类型
        pub account_type: Required<Enumeration<AccountType>>,
        /// 银行账户
        pub bank_account_info: Required<BankAccountInfo>,
        /// 收款人账号对应的证件信息
        pub identity_info: Option<IdentityInfo>,
    }

    impl PayeeInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 账户类型
        #[inline]
        pub fn account_type(mut self, value: impl Into<Enumeration<AccountType>>) -> Self {
            self.account_type = Required::set(value.into());
            self
        }

        /// 银行账户
        #[inline]
        pub fn bank_account_info(mut self, value: BankAccountInfo) -> Self {
            self.bank_account_info = Required::set(value);
            self
        }

        /// 收款人账号对应的证件信息
        #[inline]
        pub fn identity_info(mut self, value: IdentityInfo) -> Self {
            self.identity_info = Some(value);
            self
        }
    }

    impl Message for PayeeInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("account_type", &mut self.account_type),
                ("bank_account_info", &mut self.bank_account_info),
                ("identity_info", &mut self.identity_info),
            ]);
        }
    }

    /// 付款申请材料
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ProofMedias {
        /// 申请证明材料类型
        pub proof_media_type: Required<Enumeration<ProofMediaType>>,
        /// 证明材料照片
        pub proof_media: Required<String>,
    }

    impl ProofMedias {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 申请证明材料类型
        #[inline]
        pub fn proof_media_type(mut self, value: impl Into<Enumeration<ProofMediaType>>) -> Self {
            self.proof_media_type = Required::set(value.into());
            self
        }

        /// 证明材料照片
        #[inline]
        pub fn proof_media(mut self, value: impl Into<String>) -> Self {
            self.proof_media = Required::set(value.into());
            self
        }
    }

    impl Message for ProofMedias {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("proof_media_type", &mut self.proof_media_type),
                ("proof_media", &mut self.proof_media),
            ]);
        }
    }

    /// 银行账户
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BankAccountInfo {
        /// 开户名称，加密传输
        pub account_name: Required<Sensitive>,
        /// 开户银行
        pub account_bank: Required<String>,
        /// 开户银行联行号
        pub bank_branch_id: Option<String>,
        /// 开户银行全称
        pub bank_branch_name: Option<String>,
        /// 开户银行全称
        pub bank_name: Option<String>,
        /// 银行账号，加密传输
        pub account_number: Required<Sensitive>,
    }

    impl BankAccountInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 开户名称，加密传输
        #[inline]
        pub fn account_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.account_name = Required::set(value.into());
            self
        }

        /// 开户银行
        #[inline]
        pub fn account_bank(mut self, value: impl Into<String>) -> Self {
            self.account_bank = Required::set(value.into());
            self
        }

        /// 开户银行联行号
        #[inline]
        pub fn bank_branch_id(mut self, value: impl Into<String>) -> Self {
            self.bank_branch_id = Some(value.into());
            self
        }

        /// 开户银行全称
        #[inline]
        pub fn bank_branch_name(mut self, value: impl Into<String>) -> Self {
            self.bank_branch_name = Some(value.into());
            self
        }

        /// 开户银行全称
        #[inline]
        pub fn bank_name(mut self, value: impl Into<String>) -> Self {
            self.bank_name = Some(value.into());
            self
        }

        /// 银行账号，加密传输
        #[inline]
        pub fn account_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.account_number = Required::set(value.into());
            self
        }
    }

    impl Message for BankAccountInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("account_name", &mut self.account_name),
                ("account_bank", &mut self.account_bank),
                ("bank_branch_id", &mut self.bank_branch_id),
                ("bank_branch_name", &mut self.bank_branch_name),
                ("bank_name", &mut self.bank_name),
                ("account_number", &mut self.account_number),
            ]);
        }
    }

    /// 收款人账号对应的证件信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct IdentityInfo {
        /// 证件类型
        pub id_doc_type: Option<Enumeration<IdDocType>>,
        /// 证件姓名，加密传输
        pub identification_name: Required<Sensitive>,
        /// 证件号码，加密传输
        pub identification_no: Required<Sensitive>,
    }

    impl IdentityInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 证件类型
        #[inline]
        pub fn id_doc_type(mut self, value: impl Into<Enumeration<IdDocType>>) -> Self {
            self.id_doc_type = Some(value.into());
            self
        }

        /// 证件姓名，加密传输
        #[inline]
        pub fn identification_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.identification_name = Required::set(value.into());
            self
        }

        /// 证件号码，加密传输
        #[inline]
        pub fn identification_no(mut self, value: impl Into<Sensitive>) -> Self {
            self.identification_no = Required::set(value.into());
            self
        }
    }

    impl Message for IdentityInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("id_doc_type", &mut self.id_doc_type),
                ("identification_name", &mut self.identification_name),
                ("identification_no", &mut self.identification_no),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("applyment_id", &mut self.applyment_id),
                ("out_request_no", &mut self.out_request_no),
            ]);
        }
    }

    message!(Request, PayeeInfo, ProofMedias, BankAccountInfo, IdentityInfo, Response);
}
