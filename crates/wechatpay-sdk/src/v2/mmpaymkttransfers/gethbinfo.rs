//! 查询红包记录 · Query a red packet
//!
//! `v2/mmpaymkttransfers/gethbinfo`

/// 查询红包记录 · Query a red packet
///
/// `v2/mmpaymkttransfers/gethbinfo`
#[derive(Clone)]
pub struct Gethbinfo {
    pub(crate) node: crate::chain::Node,
}

impl Gethbinfo {
    /// 查询红包记录 · Query a red packet
    ///
    /// `POST /mmpaymkttransfers/gethbinfo`
    ///
    /// 商户按商户订单号查询已发放的红包，返回发放状态、金额和领取情况。模式：普通商户、服务商。不再对新商户开放。
    ///
    /// Queries an issued red packet by merchant order number and returns its state, amount and claims. Modes: direct merchant, partner. Closed to new merchants.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::gethbinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_billno("10000098201411111234567890")
    ///     .mch_id("1900000001")
    ///     .appid("wx8888888888888888")
    ///     .bill_type(post::BillType::MCHT);
    /// let answer = client.v2().mmpaymkttransfers().gethbinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SIGN_ERROR`: 验签失败：私钥、证书序列号、签名串或时间戳有一项不对。对照 detail.sign_information 核对签名串，校准时钟，确认证书序列号与私钥成对。 · The signature was rejected: the private key, the serial number, the signed text or the timestamp is wrong. Compare the signed text with `detail.sign_information`. Check the clock, and that serial number and private key belong together.
    /// - `SYSTEMERROR`: 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `CA_ERROR`, `PARAM_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4011937431](https://pay.weixin.qq.com/doc/v2/merchant/4011937431), [partner/4011941290](https://pay.weixin.qq.com/doc/v2/partner/4011941290)
    #[doc(alias(
        "查询红包记录",
        "Query a red packet",
        "现金红包",
        "gethbinfo",
        "mmpaymkttransfers/gethbinfo"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/gethbinfo", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/gethbinfo")
    }
}

/// 查询红包记录 · Query a red packet
pub mod post {

    enumeration! {
        /// 订单类型 · Bill type
        BillType {
            /// `MCHT`: 按商户订单号 · By merchant order number
            MCHT = "MCHT",
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
            /// `UPLOAD`: 文件上传 · File upload
            UPLOAD = "UPLOAD",
            /// `ACTIVITY`: 活动 · Campaign
            ACTIVITY = "ACTIVITY",
        }
    }

    enumeration! {
        /// 红包类型 · Red packet type
        HbType {
            /// `NORMAL`: 普通红包 · Ordinary red packet
            NORMAL = "NORMAL",
            /// `GROUP`: 裂变红包 · Group red packet
            GROUP = "GROUP",
        }
    }

    /// 查询红包记录：请求 · Query a red packet: request
    ///
    /// 条件 Conditions:
    ///
    /// - 只能查 30 天内的红包。Only packets of the last 30 days
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
        /// 订单类型（必填） · Bill type (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub bill_type: BillType,
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

        /// 订单类型（必填） · Bill type (required)
        pub fn bill_type<M>(mut self, value: impl crate::IntoMember<BillType, M>) -> Self {
            self.bill_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询红包记录：应答 · Query a red packet: answer
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
        /// 红包类型 · Red packet type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub hb_type: HbType,
        /// 红包个数 · Number of red packets
        pub total_num: Option<i64>,
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
        /// 红包领取记录 · Red packet claim records
        pub hblist: Option<Hblist>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 红包领取记录 · Red packet claim records
    #[non_exhaustive]
    pub struct Hblist {
        /// 裂变红包领取列表 · Group red packet claims
        pub hbinfo: Option<Vec<Hbinfo>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 裂变红包领取列表 · Group red packet claims
    #[non_exhaustive]
    pub struct Hbinfo {
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_billno: Required "mch_billno",
            1 => mch_id: Required "mch_id",
            2 => appid: Required "appid",
            3 => bill_type: Required "bill_type",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => err_code: Optional "err_code",
            4 => err_code_des: Optional "err_code_des",
            5 => mch_billno: Optional "mch_billno",
            6 => mch_id: Optional "mch_id",
            7 => detail_id: Optional "detail_id",
            8 => status: Optional "status",
            9 => send_type: Optional "send_type",
            10 => hb_type: Optional "hb_type",
            11 => total_num: Optional "total_num",
            12 => total_amount: Optional "total_amount",
            13 => reason: Optional "reason",
            14 => send_time: Optional "send_time",
            15 => refund_time: Optional "refund_time",
            16 => refund_amount: Optional "refund_amount",
            17 => wishing: Optional "wishing",
            18 => remark: Optional "remark",
            19 => act_name: Optional "act_name",
            20 => hblist: Optional "hblist",
        }
        Hblist {
            0 => hbinfo: Optional "hbinfo",
        }
        Hbinfo {
            0 => openid: Optional "openid",
            1 => amount: Optional "amount",
            2 => rcv_time: Optional "rcv_time",
        }
    }
}
