//! 查询红包记录 · Query a WeCom red packet
//!
//! `v2/mmpaymkttransfers/queryworkwxredpack`

/// 查询红包记录 · Query a WeCom red packet
///
/// `v2/mmpaymkttransfers/queryworkwxredpack`
#[derive(Clone)]
pub struct Queryworkwxredpack {
    pub(crate) node: crate::chain::Node,
}

impl Queryworkwxredpack {
    /// 查询红包记录 · Query a WeCom red packet
    ///
    /// `POST /mmpaymkttransfers/queryworkwxredpack`
    ///
    /// 企业按商户订单号查询经企业微信发放的红包，返回发放状态、金额和领取情况。模式：普通商户。
    ///
    /// Queries a red packet sent through WeCom by merchant order number and returns its state, amount and claims. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::queryworkwxredpack::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_billno("10000098201411111234567890")
    ///     .mch_id("1900000001")
    ///     .appid("wx8888888888888888");
    /// let answer = client.v2().mmpaymkttransfers().queryworkwxredpack().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [90135/90276](https://open.work.weixin.qq.com/api/doc/90000/90135/90276)
    #[doc(alias(
        "查询红包记录",
        "Query a WeCom red packet",
        "企业微信",
        "queryworkwxredpack",
        "mmpaymkttransfers/queryworkwxredpack"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/queryworkwxredpack", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/queryworkwxredpack")
    }
}

/// 查询红包记录 · Query a WeCom red packet
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
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 红包状态 · Red packet status
        Status {
            /// `SENDING`: 发放中 · Being sent
            SENDING = "SENDING",
            /// `SENT`: 已发放，待领取 · Sent, not yet received
            SENT = "SENT",
            /// `FAILED`: 失败 · Failed
            FAILED = "FAILED",
            /// `RECEIVED`: 已领取 · Received
            RECEIVED = "RECEIVED",
            /// `RFUND_ING`: 退款中 · Refund under way
            RFUND_ING = "RFUND_ING",
            /// `REFUND`: 已退款 · Refunded
            REFUND = "REFUND",
        }
    }

    enumeration! {
        /// 发放类型 · Issuing type
        SendType {
            /// `API`: 通过接口 · By API
            API = "API",
        }
    }

    /// 查询红包记录：请求 · Query a WeCom red packet: request
    pub struct Request {
        /// 商户订单号（必填） · Merchant order number (required)
        ///
        /// 最长 28 个字符。At most 28 characters.
        pub mch_billno: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// Appid（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户订单号（必填） · Merchant order number (required)
        pub fn mch_billno<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_billno = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// Appid（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    /// 查询红包记录：应答 · Query a WeCom red packet: answer
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
        /// 微信支付签名 · WeChat Pay signature
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
        /// 商户订单号 · Merchant order number
        ///
        /// 最长 28 个字符。At most 28 characters.
        pub mch_billno: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 红包单号 · Red packet number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub detail_id: Option<String>,
        /// 红包状态 · Red packet status
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub status: Status,
        /// 发放类型 · Issuing type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub send_type: SendType,
        /// 红包金额 · Red packet amount
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 失败原因 · Failure reason
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub reason: Option<String>,
        /// 红包发送时间 · Red packet sending time
        ///
        /// 格式 `yyyy-MM-dd HH:mm:ss`，北京时间；最长 32 个字符。`yyyy-MM-dd HH:mm:ss`, Beijing time. At most 32 characters.
        pub send_time: Option<String>,
        /// 红包退款时间 · Red packet refund time
        ///
        /// 格式 `yyyy-MM-dd HH:mm:ss`，北京时间；最长 32 个字符。`yyyy-MM-dd HH:mm:ss`, Beijing time. At most 32 characters.
        pub refund_time: Option<String>,
        /// 红包退款金额 · Red packet refund amount
        ///
        /// 单位为分。In fen.
        pub refund_amount: Option<crate::Fen>,
        /// 祝福语 · Greeting
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub wishing: Option<String>,
        /// 活动描述 · Campaign description
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub remark: Option<String>,
        /// 活动名称 · Campaign name
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub act_name: Option<String>,
        /// 领取红包的Openid · Openid that claims the red packet
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub openid: Option<String>,
        /// 金额 · Amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 接收时间 · Receiving time
        ///
        /// 格式 `yyyy-MM-dd HH:mm:ss`，北京时间；最长 32 个字符。`yyyy-MM-dd HH:mm:ss`, Beijing time. At most 32 characters.
        pub rcv_time: Option<String>,
        /// 发送者名称 · Sender name
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub sender_name: Option<String>,
        /// 发送者头像 · Sender avatar
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub sender_header_media_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_billno: Required "mch_billno",
            1 => mch_id: Required "mch_id",
            2 => appid: Required "appid",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => sign: Optional "sign",
            3 => result_code: Optional "result_code",
            4 => err_code: Optional "err_code",
            5 => err_code_des: Optional "err_code_des",
            6 => mch_billno: Optional "mch_billno",
            7 => mch_id: Optional "mch_id",
            8 => detail_id: Optional "detail_id",
            9 => status: Optional "status",
            10 => send_type: Optional "send_type",
            11 => total_amount: Optional "total_amount",
            12 => reason: Optional "reason",
            13 => send_time: Optional "send_time",
            14 => refund_time: Optional "refund_time",
            15 => refund_amount: Optional "refund_amount",
            16 => wishing: Optional "wishing",
            17 => remark: Optional "remark",
            18 => act_name: Optional "act_name",
            19 => openid: Optional "openid",
            20 => amount: Optional "amount",
            21 => rcv_time: Optional "rcv_time",
            22 => sender_name: Optional "sender_name",
            23 => sender_header_media_id: Optional "sender_header_media_id",
        }
    }
}
