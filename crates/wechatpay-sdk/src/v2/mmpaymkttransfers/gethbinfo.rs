//! `v2/mmpaymkttransfers/gethbinfo`

/// `v2/mmpaymkttransfers/gethbinfo`
pub struct Gethbinfo {
    pub(crate) node: crate::chain::Node,
}

impl Gethbinfo {
    /// 查询红包记录 (direct and partner)
    ///
    /// `POST /mmpaymkttransfers/gethbinfo`
    ///
    /// Closed to new merchants.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::gethbinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_billno("10000098201411111234567890")
    ///     .mch_id("10000098")
    ///     .appid("wxe062425f740d30d8")
    ///     .bill_type(post::BillType::MCHT);
    /// let answer = client.v2().mmpaymkttransfers().gethbinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937431)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/gethbinfo", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/gethbinfo")
    }
}

/// 查询红包记录
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    enumeration! {
        /// 订单类型
        BillType {
            MCHT = "MCHT",
        }
    }

    enumeration! {
        /// 红包状态
        Status {
            SENDING = "SENDING",
            SENT = "SENT",
            FAILED = "FAILED",
            RECEIVED = "RECEIVED",
            RFUND_ING = "RFUND_ING",
            REFUND = "REFUND",
        }
    }

    enumeration! {
        /// 发放类型
        SendType {
            API = "API",
            UPLOAD = "UPLOAD",
            ACTIVITY = "ACTIVITY",
        }
    }

    enumeration! {
        /// 红包类型
        HbType {
            NORMAL = "NORMAL",
            GROUP = "GROUP",
        }
    }

    /// 查询红包记录：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mch_billno"),
            message::required::<String>("mch_id"),
            message::required::<String>("appid"),
            message::required::<crate::Enumeration<BillType>>("bill_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户订单号（必填）
        pub fn mch_billno(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_billno", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// Appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 订单类型（必填）
        pub fn bill_type(self, value: impl Into<crate::Enumeration<BillType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<BillType>>("bill_type", value))
        }
    }

    /// 查询红包记录：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 商户订单号
        pub mch_billno: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 红包单号
        pub detail_id: Option<String>,
        /// 红包状态
        pub status: Option<crate::Enumeration<Status>>,
        /// 发放类型
        pub send_type: Option<crate::Enumeration<SendType>>,
        /// 红包类型
        pub hb_type: Option<crate::Enumeration<HbType>>,
        /// 红包个数
        pub total_num: Option<i64>,
        /// 红包金额，单位为分
        pub total_amount: Option<crate::Fen>,
        /// 失败原因
        pub reason: Option<String>,
        /// 红包发送时间
        pub send_time: Option<String>,
        /// 红包退款时间
        pub refund_time: Option<String>,
        /// 红包退款金额，单位为分
        pub refund_amount: Option<crate::Fen>,
        /// 祝福语
        pub wishing: Option<String>,
        /// 活动描述
        pub remark: Option<String>,
        /// 活动名称
        pub act_name: Option<String>,
        /// 红包领取记录
        pub hblist: Option<Hblist>,
    }

    /// 红包领取记录
    #[non_exhaustive]
    pub struct Hblist {
        /// 裂变红包领取列表
        pub hbinfo: Option<Vec<Hbinfo>>,
    }

    /// 裂变红包领取列表
    #[non_exhaustive]
    pub struct Hbinfo {
        /// 领取红包的Openid
        pub openid: Option<String>,
        /// 金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 接收时间
        pub rcv_time: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => result_code: "result_code",
            3 => err_code: "err_code",
            4 => err_code_des: "err_code_des",
            5 => mch_billno: "mch_billno",
            6 => mch_id: "mch_id",
            7 => detail_id: "detail_id",
            8 => status: "status",
            9 => send_type: "send_type",
            10 => hb_type: "hb_type",
            11 => total_num: "total_num",
            12 => total_amount: "total_amount",
            13 => reason: "reason",
            14 => send_time: "send_time",
            15 => refund_time: "refund_time",
            16 => refund_amount: "refund_amount",
            17 => wishing: "wishing",
            18 => remark: "remark",
            19 => act_name: "act_name",
            20 => hblist: "hblist",
        }
        Hblist {
            0 => hbinfo: "hbinfo",
        }
        Hbinfo {
            0 => openid: "openid",
            1 => amount: "amount",
            2 => rcv_time: "rcv_time",
        }
    }
}
