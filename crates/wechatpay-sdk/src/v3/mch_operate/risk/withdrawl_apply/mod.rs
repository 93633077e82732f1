//! `/v3/mch_operate/risk/withdrawl-apply`

pub mod applyment_id;
pub mod out_request_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/mch_operate/risk/withdrawl-apply`
#[derive(Clone, Debug)]
pub struct WithdrawlApply(pub(crate) Node);

impl WithdrawlApply {
    /// `/applyment-id`
    #[inline]
    pub fn applyment_id(self) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId(self.0)
    }

    /// `/out-request-no`
    #[inline]
    pub fn out_request_no(self) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo(self.0)
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/mch_operate/risk/withdrawl-apply", rest)
    }
}

/// 提交已注销商户号可用余额提现申请单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/mch_operate/risk/withdrawl-apply")
            .numbered_by("out_request_no");

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
        /// 账户类型
        AccountType {
            ACCOUNT_TYPE_CORPORATE = "ACCOUNT_TYPE_CORPORATE",
            ACCOUNT_TYPE_PERSONAL = "ACCOUNT_TYPE_PERSONAL",
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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 二级商户号
        pub sub_mchid: Required<String>,
        /// 二级商户号的出款子账户类型
        pub out_account_type: Required<Enumeration<OutAccountType>>,
        /// 提现金额，单位为分
        pub amount: Required<Fen>,
        /// 商户提现申请单号
        pub out_request_no: Required<String>,
        /// 收款对象类型
        pub payee_type: Required<Enumeration<PayeeType>>,
        /// 收款对象对应的商户号
        pub payee_mchid: Option<String>,
        /// 收款账号信息
        pub payee_info: Required<PayeeInfo>,
        /// 付款申请证明材料
        pub proof_media_list: Option<ProofMediaList>,
        /// 补充材料
        pub additional_materials: Option<AdditionalMaterials>,
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

        /// 二级商户号的出款子账户类型
        #[inline]
        pub fn out_account_type(mut self, value: impl Into<Enumeration<OutAccountType>>) -> Self {
            self.out_account_type = Required::set(value.into());
            self
        }

        /// 提现金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }

        /// 商户提现申请单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 收款对象类型
        #[inline]
        pub fn payee_type(mut self, value: impl Into<Enumeration<PayeeType>>) -> Self {
            self.payee_type = Required::set(value.into());
            self
        }

        /// 收款对象对应的商户号
        #[inline]
        pub fn payee_mchid(mut self, value: impl Into<String>) -> Self {
            self.payee_mchid = Some(value.into());
            self
        }

        /// 收款账号信息
        #[inline]
        pub fn payee_info(mut self, value: PayeeInfo) -> Self {
            self.payee_info = Required::set(value);
            self
        }

        /// 付款申请证明材料
        #[inline]
        pub fn proof_media_list(mut self, value: ProofMediaList) -> Self {
            self.proof_media_list = Some(value);
            self
        }

        /// 补充材料
        #[inline]
        pub fn additional_materials(mut self, value: AdditionalMaterials) -> Self {
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
                ("out_account_type", &mut self.out_account_type),
                ("amount", &mut self.amount),
                ("out_request_no", &mut self.out_request_no),
                ("payee_type", &mut self.payee_type),
                ("payee_mchid", &mut self.payee_mchid),
                ("payee_info", &mut self.payee_info),
                ("proof_media_list", &mut self.proof_media_list),
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
        pub bank_account_info: Option<BankAccountInfo>,
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
            self.bank_account_info = Some(value);
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

    /// 付款申请证明材料
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ProofMediaList {
        /// 申请证明材料
        pub proof_payee_media: Option<Vec<ProofPayeeMedia>>,
    }

    impl ProofMediaList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 申请证明材料
        #[inline]
        pub fn proof_payee_media(mut self, value: Vec<ProofPayeeMedia>) -> Self {
            self.proof_payee_media = Some(value);
            self
        }
    }

    impl Message for ProofMediaList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("proof_payee_media", &mut self.proof_payee_media)]);
        }
    }

    /// 补充材料
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AdditionalMaterials {
        /// 补充材料照片列表
        pub additional_media: Option<Vec<String>>,
    }

    impl AdditionalMaterials {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 补充材料照片列表
        #[inline]
        pub fn additional_media(mut self, value: Vec<String>) -> Self {
            self.additional_media = Some(value);
            self
        }
    }

    impl Message for AdditionalMaterials {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("additional_media", &mut self.additional_media)]);
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

    /// 申请证明材料
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ProofPayeeMedia {
        /// 申请证明材料类型
        pub proof_media_type: Required<Enumeration<ProofMediaType>>,
        /// 证明材料照片
        pub proof_media: Required<String>,
    }

    impl ProofPayeeMedia {
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

    impl Message for ProofPayeeMedia {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("proof_media_type", &mut self.proof_media_type),
                ("proof_media", &mut self.proof_media),
            ]);
        }
    }

    /// 提交已注销商户号可用余额提现申请单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付提现申请单号
        pub applyment_id: Option<String>,
        /// 商户提现申请单号
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

    message!(
        Request,
        PayeeInfo,
        ProofMediaList,
        AdditionalMaterials,
        BankAccountInfo,
        IdentityInfo,
        ProofPayeeMedia,
        Response
    );
}
