//! 查询签约关系 · Query a contract
//!
//! `v2/papay/querycontract`

/// 查询签约关系 · Query a contract
///
/// `v2/papay/querycontract`
#[derive(Clone)]
pub struct Querycontract {
    pub(crate) node: crate::chain::Node,
}

impl Querycontract {
    /// 查询签约关系 · Query a contract
    ///
    /// `POST /papay/querycontract`
    ///
    /// 商户按协议号或模板与签约协议号查询委托代扣签约关系，返回签约状态等信息。模式：普通商户。
    ///
    /// Queries an auto-debit contract by contract ID or by plan ID and contract code and returns its state. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::papay::querycontract::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id(10000098)
    ///     .contract_id("100005698")
    ///     .version(post::Version::N1_0);
    /// let answer = client.v2().papay().querycontract().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个商户每秒 300 次请求。
    ///
    /// Rate limits: 300 requests a second for each merchant.
    ///
    /// 官方文档 · Official pages: [merchant/4011987640](https://pay.weixin.qq.com/doc/v2/merchant/4011987640)
    #[doc(alias(
        "查询签约关系",
        "Query a contract",
        "扣款服务",
        "querycontract",
        "papay/querycontract"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/papay/querycontract", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/papay/querycontract")
    }
}

/// 查询签约关系 · Query a contract
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

    /// 查询签约关系：请求 · Query a contract: request
    ///
    /// 条件 Conditions:
    ///
    /// - contract\_id，或 plan\_id 加 contract\_code。contract\_id, or plan\_id with contract\_code
    pub struct Request {
        /// 请求appid（必填） · Requesting app ID (required)
        ///
        /// 最长 18 个字符。At most 18 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        pub mch_id: Option<i64>,
        /// 委托代扣协议id · Auto-debit contract ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub contract_id: Option<String>,
        /// 模板id · Template ID
        pub plan_id: Option<i64>,
        /// 签约协议号 · Contract number
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub contract_code: Option<String>,
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

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 委托代扣协议id · Auto-debit contract ID
        pub fn contract_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_id = value.into_member();
            self
        }

        /// 模板id · Template ID
        pub fn plan_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.plan_id = value.into_member();
            self
        }

        /// 签约协议号 · Contract number
        pub fn contract_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_code = value.into_member();
            self
        }

        /// 版本号（必填） · Version (required)
        pub fn version<M>(mut self, value: impl crate::IntoMember<Version, M>) -> Self {
            self.version = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询签约关系：应答 · Query a contract: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        pub return_msg: Option<String>,
        /// 业务结果 · Result code
        pub result_code: ResultCode,
        /// 商户号 · Merchant ID
        pub mch_id: Option<i64>,
        /// 公众账号id · App ID
        pub appid: Option<String>,
        /// 委托代扣协议id · Auto-debit contract ID
        ///
        /// 最长 100005698 个字符。At most 100005698 characters.
        pub contract_id: Option<String>,
        /// 模板id · Template ID
        pub plan_id: Option<i64>,
        /// 签约协议号 · Contract number
        ///
        /// 最长 1023658866 个字符。At most 1023658866 characters.
        pub contract_code: Option<String>,
        /// 用户账户展示名称 · Displayed user account name
        pub contract_display_account: Option<String>,
        /// 协议状态 · Contract status
        pub contract_state: Option<i64>,
        /// 协议签署时间 · Contract signing time
        ///
        /// 格式 `yyyy-MM-dd HH:mm:ss`，北京时间。`yyyy-MM-dd HH:mm:ss`, Beijing time.
        pub contract_signed_time: Option<String>,
        /// 协议到期时间 · Contract expiry time
        ///
        /// 格式 `yyyy-MM-dd HH:mm:ss`，北京时间。`yyyy-MM-dd HH:mm:ss`, Beijing time.
        pub contract_expired_time: Option<String>,
        /// 协议解约时间 · Contract termination time
        ///
        /// 格式 `yyyy-MM-dd HH:mm:ss`，北京时间。`yyyy-MM-dd HH:mm:ss`, Beijing time.
        pub contract_terminated_time: Option<String>,
        /// 协议解约方式 · Contract termination method
        pub contract_termination_mode: Option<i64>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制。Signed as `sign_type` says, in upper-case hex.
        pub sign: Option<String>,
        /// 解约备注 · Contract termination remark
        pub contract_termination_remark: Option<String>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 错误代码 · Error code
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        pub err_code_des: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => contract_id: Optional "contract_id",
            3 => plan_id: Optional "plan_id",
            4 => contract_code: Optional "contract_code",
            5 => version: Required "version",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => mch_id: Optional "mch_id",
            4 => appid: Optional "appid",
            5 => contract_id: Optional "contract_id",
            6 => plan_id: Optional "plan_id",
            7 => contract_code: Optional "contract_code",
            8 => contract_display_account: Optional "contract_display_account",
            9 => contract_state: Optional "contract_state",
            10 => contract_signed_time: Optional "contract_signed_time",
            11 => contract_expired_time: Optional "contract_expired_time",
            12 => contract_terminated_time: Optional "contract_terminated_time",
            13 => contract_termination_mode: Optional "contract_termination_mode",
            14 => sign: Optional "sign",
            15 => contract_termination_remark: Optional "contract_termination_remark",
            16 => openid: Optional "openid",
            17 => err_code: Optional "err_code",
            18 => err_code_des: Optional "err_code_des",
        }
    }
}
