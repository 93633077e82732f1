//! 重新发起提现 · Retry an automatic withdrawal
//!
//! `v2/fund/reautowithdrawbydate`

/// 重新发起提现 · Retry an automatic withdrawal
///
/// `v2/fund/reautowithdrawbydate`
#[derive(Clone)]
pub struct Reautowithdrawbydate {
    pub(crate) node: crate::chain::Node,
}

impl Reautowithdrawbydate {
    /// 重新发起提现 · Retry an automatic withdrawal
    ///
    /// `POST /fund/reautowithdrawbydate`
    ///
    /// 小微商户某日的自动提现失败后，服务商按商户号和日期重新发起提现，返回受理结果。
    ///
    /// Retries the failed automatic withdrawal of a micro merchant on a date.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::fund::reautowithdrawbydate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .date("20180602")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().fund().reautowithdrawbydate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [api/xiaowei.php?chapter=21_3](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3)
    #[doc(alias(
        "重新发起提现",
        "Retry an automatic withdrawal",
        "小微特约商户",
        "reautowithdrawbydate",
        "fund/reautowithdrawbydate"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/fund/reautowithdrawbydate", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/fund/reautowithdrawbydate")
    }
}

/// 重新发起提现 · Retry an automatic withdrawal
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

    enumeration! {
        /// 签名类型 · Signature type
        ResponseSignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    /// 重新发起提现：请求 · Retry an automatic withdrawal: request
    pub struct Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 小微商户号（必填） · Micro merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 自动提现单提现日期（必填） · Automatic withdrawal date (required)
        ///
        /// 格式 `yyyyMMdd`，北京时间；最长 32 个字符。`yyyyMMdd`, Beijing time. At most 32 characters.
        pub date: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 小微商户号（必填） · Micro merchant ID (required)
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 自动提现单提现日期（必填） · Automatic withdrawal date (required)
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub fn date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.date = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 重新发起提现：应答 · Retry an automatic withdrawal: answer
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
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: ResponseSignType,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 64 个字符。Signed as `sign_type` says, in upper-case hex. At most 64 characters.
        pub sign: Option<String>,
        /// 自动提现单提现日期 · Automatic withdrawal date
        ///
        /// 格式 `yyyyMMdd`，北京时间；最长 32 个字符。`yyyyMMdd`, Beijing time. At most 32 characters.
        pub date: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 小微商户号 · Micro merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 提现单单据ID · Withdrawal record ID
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub withdraw_id: Option<String>,
        /// 金额 · Amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 单据创建时间 · Record creation time
        ///
        /// 北京时间，格式 `yyyy-MM-dd HH:mm:ss` 或 `yyyyMMddHHmmss`；最长 32 个字符。Beijing time, as `yyyy-MM-dd HH:mm:ss` or `yyyyMMddHHmmss`. At most 32 characters.
        pub create_time: Option<String>,
        /// 随机字符 · Random string
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
            2 => date: Required "date",
            3 => sign_type: Optional "sign_type",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => err_code: Optional "err_code",
            4 => err_code_des: Optional "err_code_des",
            5 => sign_type: Optional "sign_type",
            6 => sign: Optional "sign",
            7 => date: Optional "date",
            8 => mch_id: Optional "mch_id",
            9 => sub_mch_id: Optional "sub_mch_id",
            10 => withdraw_id: Optional "withdraw_id",
            11 => amount: Optional "amount",
            12 => create_time: Optional "create_time",
            13 => nonce_str: Optional "nonce_str",
        }
    }
}
