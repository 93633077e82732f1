//! 查询代金券信息 · Query a cash coupon
//!
//! `v2/mmpaymkttransfers/querycouponsinfo`

/// 查询代金券信息 · Query a cash coupon
///
/// `v2/mmpaymkttransfers/querycouponsinfo`
#[derive(Clone)]
pub struct Querycouponsinfo {
    pub(crate) node: crate::chain::Node,
}

impl Querycouponsinfo {
    /// 查询代金券信息 · Query a cash coupon
    ///
    /// `POST /mmpaymkttransfers/querycouponsinfo`
    ///
    /// 商户按代金券号和用户openid查询已发放的一张代金券，返回所属批次和使用状态等。
    ///
    /// Queries a cash coupon issued to a user by coupon ID and openid and returns its batch and state.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::querycouponsinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .coupon_id("1565")
    ///     .openid("onqOjjrXT-776SpHnfexGm1_P7iE")
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .stock_id("58818");
    /// let answer = client.v2().mmpaymkttransfers().querycouponsinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [tools/sp_coupon.php?chapter=12_5&index=6](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6)
    #[doc(alias(
        "查询代金券信息",
        "Query a cash coupon",
        "代金券",
        "querycouponsinfo",
        "mmpaymkttransfers/querycouponsinfo"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/querycouponsinfo", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/querycouponsinfo")
    }
}

/// 查询代金券信息 · Query a cash coupon
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

    enumeration! {
        /// 代金券状态 · Cash coupon status
        CouponState {
            /// `SENDED`: 可用 · Can be used
            SENDED = "SENDED",
            /// `USED`: 已核销 · Redeemed
            USED = "USED",
            /// `EXPIRED`: 已过期 · Expired
            EXPIRED = "EXPIRED",
        }
    }

    enumeration! {
        /// 发放来源 · Issuing source
        SendSource {
            /// `FULL_SEND`: 满额送 · Gift from an amount on
            FULL_SEND = "FULL_SEND",
            /// `NORMAL`: 普通发放 · Sent in the ordinary way
            NORMAL = "NORMAL",
        }
    }

    enumeration! {
        /// 是否允许部分使用 · Whether partial use is allowed
        IsPartialUse {
            /// `1`: 允许部分使用 · Partial use is allowed
            N1 = "1",
        }
    }

    /// 查询代金券信息：请求 · Query a cash coupon: request
    pub struct Request {
        /// 代金券id（必填） · Cash coupon ID (required)
        pub coupon_id: Option<String>,
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
        /// 批次号（必填） · Batch ID (required)
        pub stock_id: Option<String>,
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
        /// 代金券id（必填） · Cash coupon ID (required)
        pub fn coupon_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.coupon_id = value.into_member();
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

        /// 批次号（必填） · Batch ID (required)
        pub fn stock_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_id = value.into_member();
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

    /// 查询代金券信息：应答 · Query a cash coupon: answer
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
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
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
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 64 个字符。Signed as `sign_type` says, in upper-case hex. At most 64 characters.
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
        /// 代金券批次ID · Cash coupon batch ID
        pub coupon_stock_id: Option<String>,
        /// 代金券id · Cash coupon ID
        pub coupon_id: Option<String>,
        /// 代金券面额 · Cash coupon face value
        ///
        /// 单位为分。In fen.
        pub coupon_value: Option<crate::Fen>,
        /// 代金券使用最低限额 · Cash coupon minimum spending
        ///
        /// 单位为分。In fen.
        pub coupon_mininumn: Option<crate::Fen>,
        /// 代金券名称 · Cash coupon name
        pub coupon_name: Option<String>,
        /// 代金券状态 · Cash coupon status
        pub coupon_state: CouponState,
        /// 代金券描述 · Cash coupon description
        pub coupon_desc: Option<String>,
        /// 代金券实际使用金额 · Cash coupon amount used
        ///
        /// 单位为分。In fen.
        pub coupon_use_value: Option<crate::Fen>,
        /// 优惠剩余可用额 · Remaining discount amount
        ///
        /// 单位为分。In fen.
        pub coupon_remain_value: Option<crate::Fen>,
        /// 发放来源 · Issuing source
        pub send_source: SendSource,
        /// 是否允许部分使用 · Whether partial use is allowed
        pub is_partial_use: IsPartialUse,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => coupon_id: Required "coupon_id",
            1 => openid: Required "openid",
            2 => appid: Required "appid",
            3 => mch_id: Required "mch_id",
            4 => stock_id: Required "stock_id",
            5 => op_user_id: Optional "op_user_id",
            6 => device_info: Optional "device_info",
            7 => version: Optional "version",
            8 => r#type: Optional "type",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => appid: Optional "appid",
            3 => mch_id: Optional "mch_id",
            4 => sub_mch_id: Optional "sub_mch_id",
            5 => device_info: Optional "device_info",
            6 => nonce_str: Optional "nonce_str",
            7 => sign: Optional "sign",
            8 => result_code: Optional "result_code",
            9 => err_code: Optional "err_code",
            10 => err_code_des: Optional "err_code_des",
            11 => coupon_stock_id: Optional "coupon_stock_id",
            12 => coupon_id: Optional "coupon_id",
            13 => coupon_value: Optional "coupon_value",
            14 => coupon_mininumn: Optional "coupon_mininumn",
            15 => coupon_name: Optional "coupon_name",
            16 => coupon_state: Optional "coupon_state",
            17 => coupon_desc: Optional "coupon_desc",
            18 => coupon_use_value: Optional "coupon_use_value",
            19 => coupon_remain_value: Optional "coupon_remain_value",
            20 => send_source: Optional "send_source",
            21 => is_partial_use: Optional "is_partial_use",
        }
    }
}
