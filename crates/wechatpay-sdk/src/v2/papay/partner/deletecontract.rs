//! 申请解约 · Terminate a contract (partner)
//!
//! `v2/papay/partner/deletecontract`

/// 申请解约 · Terminate a contract (partner)
///
/// `v2/papay/partner/deletecontract`
#[derive(Clone)]
pub struct Deletecontract {
    pub(crate) node: crate::chain::Node,
}

impl Deletecontract {
    /// 申请解约 · Terminate a contract (partner)
    ///
    /// `POST /papay/partner/deletecontract`
    ///
    /// 服务商解除用户与子商户的委托代扣协议，以协议号或模板与签约协议号指定。模式：服务商。
    ///
    /// Terminates the auto-debit contract between a user and a sub-merchant, by contract ID or by plan ID and contract code. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::papay::partner::deletecontract::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .contract_id("Wx15463511252015071056489715")
    ///     .contract_termination_remark("解约原因")
    ///     .version(post::Version::N1_0);
    /// let answer = client.v2().papay().partner().deletecontract().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4011989904](https://pay.weixin.qq.com/doc/v2/partner/4011989904)
    #[doc(alias(
        "申请解约",
        "Terminate a contract (partner)",
        "扣款服务",
        "deletecontract",
        "partner/deletecontract"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/papay/partner/deletecontract", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/papay/partner/deletecontract")
    }
}

/// 申请解约 · Terminate a contract (partner)
pub mod post {

    enumeration! {
        /// 版本号 · Version
        Version {
            /// `1.0`: 版本 1.0 · Version 1.0
            N1_0 = "1.0",
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

    /// 申请解约：请求 · Terminate a contract (partner): request
    ///
    /// 条件 Conditions:
    ///
    /// - contract\_id，或 plan\_id 加 contract\_code。contract\_id, or plan\_id with contract\_code
    pub struct Request {
        /// 请求appid（必填） · Requesting app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户公众账号ID · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 模板id · Template ID
        pub plan_id: Option<String>,
        /// 签约协议号 · Contract number
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub contract_code: Option<String>,
        /// 委托代扣协议id · Auto-debit contract ID
        pub contract_id: Option<String>,
        /// 解约备注（必填） · Contract termination remark (required)
        ///
        /// 最长 512 个字符。At most 512 characters.
        pub contract_termination_remark: Option<String>,
        /// 版本号（必填） · Version (required)
        pub version: Version,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 请求appid（必填） · Requesting app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户公众账号ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 模板id · Template ID
        pub fn plan_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plan_id = value.into_member();
            self
        }

        /// 签约协议号 · Contract number
        pub fn contract_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_code = value.into_member();
            self
        }

        /// 委托代扣协议id · Auto-debit contract ID
        pub fn contract_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_id = value.into_member();
            self
        }

        /// 解约备注（必填） · Contract termination remark (required)
        pub fn contract_termination_remark<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contract_termination_remark = value.into_member();
            self
        }

        /// 版本号（必填） · Version (required)
        pub fn version<M>(mut self, value: impl crate::IntoMember<Version, M>) -> Self {
            self.version = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 申请解约：应答 · Terminate a contract (partner): answer
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
        /// 公众账号id · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户公众账号ID · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 委托代扣协议id · Auto-debit contract ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub contract_id: Option<String>,
        /// 模板id · Template ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub plan_id: Option<String>,
        /// 签约协议号 · Contract number
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub contract_code: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code_des: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 32 个字符。Signed as `sign_type` says, in upper-case hex. At most 32 characters.
        pub sign: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => sub_appid: Optional "sub_appid",
            2 => mch_id: Required "mch_id",
            3 => sub_mch_id: Required "sub_mch_id",
            4 => plan_id: Optional "plan_id",
            5 => contract_code: Optional "contract_code",
            6 => contract_id: Optional "contract_id",
            7 => contract_termination_remark: Required "contract_termination_remark",
            8 => version: Required "version",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => appid: Optional "appid",
            3 => sub_appid: Optional "sub_appid",
            4 => mch_id: Optional "mch_id",
            5 => sub_mch_id: Optional "sub_mch_id",
            6 => contract_id: Optional "contract_id",
            7 => plan_id: Optional "plan_id",
            8 => contract_code: Optional "contract_code",
            9 => result_code: Optional "result_code",
            10 => err_code: Optional "err_code",
            11 => err_code_des: Optional "err_code_des",
            12 => sign: Optional "sign",
        }
    }
}
