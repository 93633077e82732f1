//! 查询升级申请单状态 · Query an upgrade application
//!
//! `v2/applyment/micro/getupgradestate`

/// 查询升级申请单状态 · Query an upgrade application
///
/// `v2/applyment/micro/getupgradestate`
#[derive(Clone)]
pub struct Getupgradestate {
    pub(crate) node: crate::chain::Node,
}

impl Getupgradestate {
    /// 查询升级申请单状态 · Query an upgrade application
    ///
    /// `POST /applyment/micro/getupgradestate`
    ///
    /// 服务商按小微商户号查询升级申请单，返回审核状态，用来跟进小微商户升级的进展。
    ///
    /// Queries the upgrade application of a micro merchant by merchant ID and returns its state.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::applyment::micro::getupgradestate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version("1.0")
    ///     .mch_id("1900000001")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .sub_mch_id("1900000109");
    /// let answer = client.v2().applyment().micro().getupgradestate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [api/xiaowei.php?chapter=28_3&index=3](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3)
    #[doc(alias(
        "查询升级申请单状态",
        "Query an upgrade application",
        "小微特约商户",
        "getupgradestate",
        "micro/getupgradestate"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/applyment/micro/getupgradestate", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/applyment/micro/getupgradestate")
    }
}

/// 查询升级申请单状态 · Query an upgrade application
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 查询升级申请单状态：请求 · Query an upgrade application: request
    pub struct Request {
        /// 接口版本号（必填） · API version (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub version: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub sign_type: SignType,
        /// 小微商户号（必填） · Micro merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 接口版本号（必填） · API version (required)
        pub fn version<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.version = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 小微商户号（必填） · Micro merchant ID (required)
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }
    }

    /// 查询升级申请单状态：应答 · Query an upgrade application: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 32 个字符。Signed as `sign_type` says, in upper-case hex. At most 32 characters.
        pub sign: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 小微商户号 · Micro merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 申请状态 · Application status
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub applyment_state: Option<String>,
        /// 申请状态描述 · Application status description
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub applyment_state_desc: Option<String>,
        /// 签约二维码 · Contract signing QR code
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub sign_qrcode: Option<String>,
        /// 签约链接 · Contract signing URL
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub sign_url: Option<String>,
        /// 审核详情 · Review details
        ///
        /// 最长 1024 个字符。At most 1024 characters.
        pub audit_detail: Option<String>,
        /// 付款户名 · Payer account name
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub account_name: Option<String>,
        /// 汇款金额 · Remittance amount
        ///
        /// 单位为分；最长 32 个字符。In fen. At most 32 characters.
        pub pay_amount: Option<String>,
        /// 收款卡号 · Payee card number
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub destination_account_number: Option<String>,
        /// 收款户名 · Payee account name
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub destination_account_name: Option<String>,
        /// 开户银行 · Account bank
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub destination_account_bank: Option<String>,
        /// 省市信息 · Province and city
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub city: Option<String>,
        /// 备注信息 · Remark
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub remark: Option<String>,
        /// 汇款截止时间 · Remittance deadline
        ///
        /// 北京时间，格式 `yyyy-MM-dd HH:mm:ss` 或 `yyyyMMddHHmmss`；最长 20 个字符。Beijing time, as `yyyy-MM-dd HH:mm:ss` or `yyyyMMddHHmmss`. At most 20 characters.
        pub deadline_time: Option<String>,
        /// 参数名称 · Parameter name
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub param_name: Option<String>,
        /// 驳回原因 · Rejection reason
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub reject_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => version: Required "version",
            1 => mch_id: Required "mch_id",
            2 => sign_type: Optional "sign_type",
            3 => sub_mch_id: Required "sub_mch_id",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => nonce_str: Optional "nonce_str",
            3 => sign: Optional "sign",
            4 => result_code: Optional "result_code",
            5 => err_code: Optional "err_code",
            6 => err_code_des: Optional "err_code_des",
            7 => sub_mch_id: Optional "sub_mch_id",
            8 => applyment_state: Optional "applyment_state",
            9 => applyment_state_desc: Optional "applyment_state_desc",
            10 => sign_qrcode: Optional "sign_qrcode",
            11 => sign_url: Optional "sign_url",
            12 => audit_detail: Optional "audit_detail",
            13 => account_name: Optional "account_name",
            14 => pay_amount: Optional "pay_amount",
            15 => destination_account_number: Optional "destination_account_number",
            16 => destination_account_name: Optional "destination_account_name",
            17 => destination_account_bank: Optional "destination_account_bank",
            18 => city: Optional "city",
            19 => remark: Optional "remark",
            20 => deadline_time: Optional "deadline_time",
            21 => param_name: Optional "param_name",
            22 => reject_reason: Optional "reject_reason",
        }
    }
}
