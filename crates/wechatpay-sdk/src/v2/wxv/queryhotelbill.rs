//! 查询速住订单 · Query a hotel stay order
//!
//! `v2/wxv/queryhotelbill`

/// 查询速住订单 · Query a hotel stay order
///
/// `v2/wxv/queryhotelbill`
#[derive(Clone)]
pub struct Queryhotelbill {
    pub(crate) node: crate::chain::Node,
}

impl Queryhotelbill {
    /// 查询速住订单 · Query a hotel stay order
    ///
    /// `POST /wxv/queryhotelbill`
    ///
    /// 按商户服务订单号或回跳查询号查询免押速住订单，返回订单状态、费用和支付情况。模式：普通商户。
    ///
    /// Queries a deposit-free hotel stay order by merchant order number or return query ID. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::wxv::queryhotelbill::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .return_query_id("微信侧回跳到商户前端时用于查单的单据查询id.")
    ///     .service_id("100001");
    /// let answer = client.v2().wxv().queryhotelbill().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [apiv3/payscore.php?chapter=19_2&index=3](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3)
    #[doc(alias(
        "查询速住订单",
        "Query a hotel stay order",
        "免押速住",
        "queryhotelbill",
        "wxv/queryhotelbill"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/wxv/queryhotelbill", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/wxv/queryhotelbill")
    }
}

/// 查询速住订单 · Query a hotel stay order
pub mod post {

    enumeration! {
        /// 接口版本号 · API version
        Version {
            /// `1.0`: 版本 1.0 · Version 1.0
            N1_0 = "1.0",
        }
    }

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
        /// 单据状态 · Record status
        State {
            /// `CREATED`: 已创建 · Created
            CREATED = "CREATED",
            /// `USER_ACCEPTED`: 用户已确认 · Accepted by the user
            USER_ACCEPTED = "USER_ACCEPTED",
            /// `FINISHED`: 已完成 · Finished
            FINISHED = "FINISHED",
            /// `USER_PAID`: 已支付 · Paid
            USER_PAID = "USER_PAID",
            /// `REVOKED`: 已撤销 · Revoked
            REVOKED = "REVOKED",
            /// `EXPIRED`: 已过期 · Expired
            EXPIRED = "EXPIRED",
        }
    }

    enumeration! {
        /// 支付方式 · Payment method
        PayType {
            /// `MchChannelPayType`: 商户渠道收款 · Paid through a channel of the merchant
            MCHCHANNELPAYTYPE = "MchChannelPayType",
        }
    }

    /// 查询速住订单：请求 · Query a hotel stay order: request
    pub struct Request {
        /// 接口版本号（必填） · API version (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub version: Version,
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// 商户服务订单号（必填） · Merchant service order number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_order_no: Option<String>,
        /// 回跳查询id（必填） · Return query ID (required)
        pub return_query_id: Option<String>,
        /// 服务ID（必填） · Service ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub service_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 接口版本号（必填） · API version (required)
        pub fn version<M>(mut self, value: impl crate::IntoMember<Version, M>) -> Self {
            self.version = value.into_member().unwrap_or_default();
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

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 商户服务订单号（必填） · Merchant service order number (required)
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

        /// 回跳查询id（必填） · Return query ID (required)
        pub fn return_query_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.return_query_id = value.into_member();
            self
        }

        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }
    }

    /// 查询速住订单：应答 · Query a hotel stay order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回结果 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 128 个字符。Signed as `sign_type` says, in upper-case hex. At most 128 characters.
        pub sign: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 商户服务订单号 · Merchant service order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_order_no: Option<String>,
        /// 服务ID · Service ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub service_id: Option<String>,
        /// 单据状态 · Record status
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub state: State,
        /// 房间 · Room
        ///
        /// 最长 40 个字符。At most 40 characters.
        pub room: Option<String>,
        /// 入住时间 · Check-in time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 14 个字符。`yyyyMMddHHmmss`, Beijing time. At most 14 characters.
        pub start_time: Option<String>,
        /// 预定离店时间 · Booked check-out time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 14 个字符。`yyyyMMddHHmmss`, Beijing time. At most 14 characters.
        pub end_time: Option<String>,
        /// 酒店 · Hotel
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub service_location: Option<String>,
        /// 押金 · Deposit
        ///
        /// 单位为分。In fen.
        pub deposit_amount: Option<crate::Fen>,
        /// 房费 · Room rate
        ///
        /// 单位为分。In fen.
        pub room_rate: Option<crate::Fen>,
        /// 房费说明 · Room rate description
        ///
        /// 最长 30 个字符。At most 30 characters.
        pub room_rate_desc: Option<String>,
        /// 实际离店时间 · Actual check-out time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 14 个字符。`yyyyMMddHHmmss`, Beijing time. At most 14 characters.
        pub real_end_time: Option<String>,
        /// 是否入住 · Whether checked in
        pub checked_in: Option<bool>,
        /// 其他费用 · Other fees
        ///
        /// 单位为分。In fen.
        pub other_fee: Option<crate::Fen>,
        /// 其他费用说明 · Other fees description
        ///
        /// 最长 30 个字符。At most 30 characters.
        pub other_fee_desc: Option<String>,
        /// 赔偿金费用 · Compensation fee
        ///
        /// 单位为分。In fen.
        pub compensation_fee: Option<crate::Fen>,
        /// 赔偿金说明 · Compensation fee description
        ///
        /// 最长 30 个字符。At most 30 characters.
        pub compensation_fee_desc: Option<String>,
        /// 延迟退房费 · Late check-out fee
        ///
        /// 单位为分。In fen.
        pub overdue_fine: Option<crate::Fen>,
        /// 延迟退房说明 · Late check-out fee description
        ///
        /// 最长 30 个字符。At most 30 characters.
        pub overdue_fine_desc: Option<String>,
        /// 取消费用 · Cancellation fee
        ///
        /// 单位为分。In fen.
        pub cancel_fee: Option<crate::Fen>,
        /// 取消费用说明 · Cancellation fee description
        ///
        /// 最长 30 个字符。At most 30 characters.
        pub cancel_fee_desc: Option<String>,
        /// 微信支付服务订单号 · WeChat Pay service order number
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub order_id: Option<String>,
        /// 完结凭证 · Completion ticket
        ///
        /// 最长 512 个字符。At most 512 characters.
        pub finish_ticket: Option<String>,
        /// 回调数据包 · Attached data
        ///
        /// 最长 200 个字符。At most 200 characters.
        pub attach: Option<String>,
        /// 结单交易单号 · Completion transaction ID
        ///
        /// 最长 200 个字符。At most 200 characters.
        pub finish_transaction_id: Option<String>,
        /// 支付方式 · Payment method
        pub pay_type: PayType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => version: Required "version",
            1 => appid: Required "appid",
            2 => mch_id: Required "mch_id",
            3 => sign_type: Optional "sign_type",
            4 => out_order_no: Required "out_order_no",
            5 => return_query_id: Required "return_query_id",
            6 => service_id: Required "service_id",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => sign: Optional "sign",
            3 => nonce_str: Optional "nonce_str",
            4 => result_code: Optional "result_code",
            5 => err_code: Optional "err_code",
            6 => err_code_des: Optional "err_code_des",
            7 => appid: Optional "appid",
            8 => mch_id: Optional "mch_id",
            9 => out_order_no: Optional "out_order_no",
            10 => service_id: Optional "service_id",
            11 => state: Optional "state",
            12 => room: Optional "room",
            13 => start_time: Optional "start_time",
            14 => end_time: Optional "end_time",
            15 => service_location: Optional "service_location",
            16 => deposit_amount: Optional "deposit_amount",
            17 => room_rate: Optional "room_rate",
            18 => room_rate_desc: Optional "room_rate_desc",
            19 => real_end_time: Optional "real_end_time",
            20 => checked_in: Optional "checked_in",
            21 => other_fee: Optional "other_fee",
            22 => other_fee_desc: Optional "other_fee_desc",
            23 => compensation_fee: Optional "compensation_fee",
            24 => compensation_fee_desc: Optional "compensation_fee_desc",
            25 => overdue_fine: Optional "overdue_fine",
            26 => overdue_fine_desc: Optional "overdue_fine_desc",
            27 => cancel_fee: Optional "cancel_fee",
            28 => cancel_fee_desc: Optional "cancel_fee_desc",
            29 => order_id: Optional "order_id",
            30 => finish_ticket: Optional "finish_ticket",
            31 => attach: Optional "attach",
            32 => finish_transaction_id: Optional "finish_transaction_id",
            33 => pay_type: Optional "pay_type",
        }
    }
}
