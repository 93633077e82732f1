//! 查询代金券批次 · Query a cash coupon batch
//!
//! `v2/mmpaymkttransfers/query_coupon_stock`

/// 查询代金券批次 · Query a cash coupon batch
///
/// `v2/mmpaymkttransfers/query_coupon_stock`
#[derive(Clone)]
pub struct QueryCouponStock {
    pub(crate) node: crate::chain::Node,
}

impl QueryCouponStock {
    /// 查询代金券批次 · Query a cash coupon batch
    ///
    /// `POST /mmpaymkttransfers/query_coupon_stock`
    ///
    /// 商户按批次号查询代金券批次，返回面额、数量、有效期和状态等批次信息。
    ///
    /// Queries a cash coupon batch by batch ID and returns its value, quantities, validity and state.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::query_coupon_stock::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .coupon_stock_id("1757")
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001");
    /// let answer = client.v2().mmpaymkttransfers().query_coupon_stock().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [tools/sp_coupon.php?chapter=12_4&index=5](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5)
    #[doc(alias(
        "查询代金券批次",
        "Query a cash coupon batch",
        "代金券",
        "query_coupon_stock",
        "mmpaymkttransfers/query_coupon_stock"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/query_coupon_stock", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/query_coupon_stock")
    }
}

/// 查询代金券批次 · Query a cash coupon batch
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

    /// 查询代金券批次：请求 · Query a cash coupon batch: request
    pub struct Request {
        /// 代金券批次id（必填） · Cash coupon batch ID (required)
        pub coupon_stock_id: Option<String>,
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

    /// 查询代金券批次：应答 · Query a cash coupon batch: answer
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
        /// 代金券名称 · Cash coupon name
        pub coupon_name: Option<String>,
        /// 代金券面额 · Cash coupon face value
        ///
        /// 单位为分。In fen.
        pub coupon_value: Option<crate::Fen>,
        /// 代金券使用最低限额 · Cash coupon minimum spending
        ///
        /// 单位为分。In fen.
        pub coupon_mininumn: Option<crate::Fen>,
        /// 代金券批次状态 · Cash coupon batch status
        pub coupon_stock_status: Option<i64>,
        /// 代金券数量 · Number of cash coupons
        pub coupon_total: Option<i64>,
        /// 代金券最大领取数量 · Maximum cash coupons a user can claim
        pub max_quota: Option<i64>,
        /// 代金券已经发送的数量 · Number of cash coupons issued
        pub is_send_num: Option<i64>,
        /// 生效开始时间 · Effective start time
        ///
        /// 北京时间，格式 `yyyy-MM-dd HH:mm:ss` 或 `yyyyMMddHHmmss`。Beijing time, as `yyyy-MM-dd HH:mm:ss` or `yyyyMMddHHmmss`.
        pub begin_time: Option<String>,
        /// 生效结束时间 · Effective end time
        ///
        /// 北京时间，格式 `yyyy-MM-dd HH:mm:ss` 或 `yyyyMMddHHmmss`。Beijing time, as `yyyy-MM-dd HH:mm:ss` or `yyyyMMddHHmmss`.
        pub end_time: Option<String>,
        /// 创建时间 · Creation time
        ///
        /// 北京时间，格式 `yyyy-MM-dd HH:mm:ss` 或 `yyyyMMddHHmmss`。Beijing time, as `yyyy-MM-dd HH:mm:ss` or `yyyyMMddHHmmss`.
        pub create_time: Option<String>,
        /// 代金券预算额度 · Cash coupon budget
        ///
        /// 单位为分。In fen.
        pub coupon_budget: Option<crate::Fen>,
        /// 生效开始时间 · Effective start time
        ///
        /// 北京时间，格式 `yyyy-MM-dd HH:mm:ss` 或 `yyyyMMddHHmmss`。Beijing time, as `yyyy-MM-dd HH:mm:ss` or `yyyyMMddHHmmss`.
        pub begin_time_t: Option<String>,
        /// 生效结束时间 · Effective end time
        ///
        /// 北京时间，格式 `yyyy-MM-dd HH:mm:ss` 或 `yyyyMMddHHmmss`。Beijing time, as `yyyy-MM-dd HH:mm:ss` or `yyyyMMddHHmmss`.
        pub end_time_t: Option<String>,
        /// 创建时间 · Creation time
        ///
        /// 北京时间，格式 `yyyy-MM-dd HH:mm:ss` 或 `yyyyMMddHHmmss`。Beijing time, as `yyyy-MM-dd HH:mm:ss` or `yyyyMMddHHmmss`.
        pub create_time_t: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => coupon_stock_id: Required "coupon_stock_id",
            1 => appid: Required "appid",
            2 => mch_id: Required "mch_id",
            3 => op_user_id: Optional "op_user_id",
            4 => device_info: Optional "device_info",
            5 => version: Optional "version",
            6 => r#type: Optional "type",
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
            11 => coupon_name: Optional "coupon_name",
            12 => coupon_value: Optional "coupon_value",
            13 => coupon_mininumn: Optional "coupon_mininumn",
            14 => coupon_stock_status: Optional "coupon_stock_status",
            15 => coupon_total: Optional "coupon_total",
            16 => max_quota: Optional "max_quota",
            17 => is_send_num: Optional "is_send_num",
            18 => begin_time: Optional "begin_time",
            19 => end_time: Optional "end_time",
            20 => create_time: Optional "create_time",
            21 => coupon_budget: Optional "coupon_budget",
            22 => begin_time_t: Optional "begin_time_t",
            23 => end_time_t: Optional "end_time_t",
            24 => create_time_t: Optional "create_time_t",
        }
    }
}
