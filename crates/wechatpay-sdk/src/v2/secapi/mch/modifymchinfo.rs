//! 银行特约商户信息修改 · Modify a bank sub-merchant
//!
//! `v2/secapi/mch/modifymchinfo`

/// 银行特约商户信息修改 · Modify a bank sub-merchant
///
/// `v2/secapi/mch/modifymchinfo`
#[derive(Clone)]
pub struct Modifymchinfo {
    pub(crate) node: crate::chain::Node,
}

impl Modifymchinfo {
    /// 银行特约商户信息修改 · Modify a bank sub-merchant
    ///
    /// `POST /secapi/mch/modifymchinfo`
    ///
    /// 银行服务商修改特约商户的商户简称和客服电话，按商户识别码指定商户。
    ///
    /// Modifies the short name and the customer service phone number of a sub-merchant of a bank partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::mch::modifymchinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().mch_id("1900000001").sub_mch_id("1900000109");
    /// let answer = client.v2().secapi().mch().modifymchinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [api/mch_bank.php?chapter=9_27&index=2&p=9](https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9)
    #[doc(alias(
        "银行特约商户信息修改",
        "Modify a bank sub-merchant",
        "银行服务商",
        "modifymchinfo",
        "mch/modifymchinfo"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/mch/modifymchinfo", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/secapi/mch/modifymchinfo")
    }
}

/// 银行特约商户信息修改 · Modify a bank sub-merchant
pub mod post {

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
        /// 处理结果 · Processing result
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 银行特约商户信息修改：请求 · Modify a bank sub-merchant: request
    pub struct Request {
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 商户识别码（必填） · Sub-merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 商户简称 · Merchant short name
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub merchant_shortname: Option<String>,
        /// 客服电话 · Customer service phone
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub service_phone: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 商户识别码（必填） · Sub-merchant ID (required)
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 商户简称 · Merchant short name
        pub fn merchant_shortname<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_shortname = value.into_member();
            self
        }

        /// 客服电话 · Customer service phone
        pub fn service_phone<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_phone = value.into_member();
            self
        }
    }

    /// 银行特约商户信息修改：应答 · Modify a bank sub-merchant: answer
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
        /// 处理结果 · Processing result
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub result_code: ResultCode,
        /// 处理信息 · Result message
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub result_msg: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 32 个字符。Signed as `sign_type` says, in upper-case hex. At most 32 characters.
        pub sign: Option<String>,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_id: Required "mch_id",
            1 => sub_mch_id: Required "sub_mch_id",
            2 => merchant_shortname: Optional "merchant_shortname",
            3 => service_phone: Optional "service_phone",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => result_msg: Optional "result_msg",
            4 => sign: Optional "sign",
            5 => err_code: Optional "err_code",
            6 => err_code_des: Optional "err_code_des",
            7 => nonce_str: Optional "nonce_str",
        }
    }
}
