//! 查询申请状态 · Query a micro merchant application
//!
//! `v2/applyment/micro/getstate`

/// 查询申请状态 · Query a micro merchant application
///
/// `v2/applyment/micro/getstate`
#[derive(Clone)]
pub struct Getstate {
    pub(crate) node: crate::chain::Node,
}

impl Getstate {
    /// 查询申请状态 · Query a micro merchant application
    ///
    /// `POST /applyment/micro/getstate`
    ///
    /// 服务商按商户申请单号或业务申请编号查询小微商户的入驻申请，返回审核状态等信息。
    ///
    /// Queries the application of a micro merchant by application ID or business code and returns its state.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::applyment::micro::getstate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version("1.0")
    ///     .mch_id("1900000001")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().applyment().micro().getstate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [api/xiaowei.php?chapter=19_3](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3)
    #[doc(alias(
        "查询申请状态",
        "Query a micro merchant application",
        "小微特约商户",
        "getstate",
        "micro/getstate"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/applyment/micro/getstate", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/applyment/micro/getstate")
    }
}

/// 查询申请状态 · Query a micro merchant application
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

    /// 查询申请状态：请求 · Query a micro merchant application: request
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
        /// 商户申请单号 · Merchant application number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub applyment_id: Option<String>,
        /// 业务申请编号 · Business application number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub business_code: Option<String>,
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

        /// 商户申请单号 · Merchant application number
        pub fn applyment_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.applyment_id = value.into_member();
            self
        }

        /// 业务申请编号 · Business application number
        pub fn business_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.business_code = value.into_member();
            self
        }
    }

    /// 查询申请状态：应答 · Query a micro merchant application: answer
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
        /// 商户申请单号 · Merchant application number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub applyment_id: Option<String>,
        /// 申请状态 · Application status
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub applyment_state: Option<String>,
        /// 申请状态描述 · Application status description
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub applyment_state_desc: Option<String>,
        /// 小微商户号 · Micro merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 签约链接 · Contract signing URL
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub sign_url: Option<String>,
        /// 审核详情 · Review details
        ///
        /// 最长 1024 个字符。At most 1024 characters.
        pub audit_detail: Option<String>,
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
            3 => applyment_id: Optional "applyment_id",
            4 => business_code: Optional "business_code",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => nonce_str: Optional "nonce_str",
            3 => sign: Optional "sign",
            4 => result_code: Optional "result_code",
            5 => err_code: Optional "err_code",
            6 => err_code_des: Optional "err_code_des",
            7 => applyment_id: Optional "applyment_id",
            8 => applyment_state: Optional "applyment_state",
            9 => applyment_state_desc: Optional "applyment_state_desc",
            10 => sub_mch_id: Optional "sub_mch_id",
            11 => sign_url: Optional "sign_url",
            12 => audit_detail: Optional "audit_detail",
            13 => param_name: Optional "param_name",
            14 => reject_reason: Optional "reject_reason",
        }
    }
}
