//! 发放代金券 · Issue a cash coupon
//!
//! `v2/mmpaymkttransfers/send_coupon`

/// 发放代金券 · Issue a cash coupon
///
/// `v2/mmpaymkttransfers/send_coupon`
#[derive(Clone)]
pub struct SendCoupon {
    pub(crate) node: crate::chain::Node,
}

impl SendCoupon {
    /// 发放代金券 · Issue a cash coupon
    ///
    /// `POST /mmpaymkttransfers/send_coupon`
    ///
    /// 商户按批次向指定用户发放一张代金券，返回发放结果和代金券号。
    ///
    /// Issues a cash coupon of a batch to a user and returns the result and the coupon ID.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::send_coupon::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .coupon_stock_id("1757")
    ///     .openid_count(1)
    ///     .partner_trade_no("1000009820141203515766")
    ///     .openid("onqOjjrXT-776SpHnfexGm1_P7iE")
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001");
    /// let answer = client.v2().mmpaymkttransfers().send_coupon().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [tools/sp_coupon.php?chapter=12_3&index=4](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4)
    #[doc(alias(
        "发放代金券",
        "Issue a cash coupon",
        "代金券",
        "send_coupon",
        "mmpaymkttransfers/send_coupon"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/send_coupon", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/send_coupon")
    }
}

/// 发放代金券 · Issue a cash coupon
pub mod post {

    enumeration! {
        /// 协议版本 · Protocol version
        Version {
            /// `1.0`: 版本 1.0 · Version 1.0
            N1_0 = "1.0",
        }
    }

    enumeration! {
        /// 协议类型 · Protocol type
        Type {
            /// `XML`: XML · XML
            XML = "XML",
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

    /// 发放代金券：请求 · Issue a cash coupon: request
    pub struct Request {
        /// 代金券批次id（必填） · Cash coupon batch ID (required)
        pub coupon_stock_id: Option<String>,
        /// openid记录数（必填） · Number of openids (required)
        pub openid_count: Option<i64>,
        /// 商户单据号（必填） · Merchant record number (required)
        pub partner_trade_no: Option<String>,
        /// 用户openid（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 操作员 · Operator
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub op_user_id: Option<String>,
        /// 设备号 · Device number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub device_info: Option<String>,
        /// 协议版本 · Protocol version
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub version: Version,
        /// 协议类型 · Protocol type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub r#type: Type,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 代金券批次id（必填） · Cash coupon batch ID (required)
        pub fn coupon_stock_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.coupon_stock_id = value.into_member();
            self
        }

        /// openid记录数（必填） · Number of openids (required)
        pub fn openid_count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.openid_count = value.into_member();
            self
        }

        /// 商户单据号（必填） · Merchant record number (required)
        pub fn partner_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.partner_trade_no = value.into_member();
            self
        }

        /// 用户openid（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 操作员 · Operator
        pub fn op_user_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.op_user_id = value.into_member();
            self
        }

        /// 设备号 · Device number
        pub fn device_info<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_info = value.into_member();
            self
        }

        /// 协议版本 · Protocol version
        pub fn version<M>(mut self, value: impl crate::IntoMember<Version, M>) -> Self {
            self.version = value.into_member().unwrap_or_default();
            self
        }

        /// 协议类型 · Protocol type
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 发放代金券：应答 · Issue a cash coupon: answer
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
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 设备号 · Device number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub device_info: Option<String>,
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
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 代金券批次id · Cash coupon batch ID
        pub coupon_stock_id: Option<String>,
        /// 返回记录数 · Number of records returned
        pub resp_count: Option<i64>,
        /// 成功记录数 · Number of successful records
        pub success_count: Option<i64>,
        /// 失败记录数 · Number of failed records
        pub failed_count: Option<i64>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 返回码 · Return code
        pub ret_code: Option<String>,
        /// 代金券id · Cash coupon ID
        pub coupon_id: Option<String>,
        /// 返回信息 · Return message
        pub ret_msg: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => coupon_stock_id: Required "coupon_stock_id",
            1 => openid_count: Required "openid_count",
            2 => partner_trade_no: Required "partner_trade_no",
            3 => openid: Required "openid",
            4 => appid: Required "appid",
            5 => mch_id: Required "mch_id",
            6 => op_user_id: Optional "op_user_id",
            7 => device_info: Optional "device_info",
            8 => version: Optional "version",
            9 => r#type: Optional "type",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => appid: Optional "appid",
            3 => mch_id: Optional "mch_id",
            4 => device_info: Optional "device_info",
            5 => nonce_str: Optional "nonce_str",
            6 => sign: Optional "sign",
            7 => result_code: Optional "result_code",
            8 => err_code: Optional "err_code",
            9 => err_code_des: Optional "err_code_des",
            10 => coupon_stock_id: Optional "coupon_stock_id",
            11 => resp_count: Optional "resp_count",
            12 => success_count: Optional "success_count",
            13 => failed_count: Optional "failed_count",
            14 => openid: Optional "openid",
            15 => ret_code: Optional "ret_code",
            16 => coupon_id: Optional "coupon_id",
            17 => ret_msg: Optional "ret_msg",
        }
    }
}
