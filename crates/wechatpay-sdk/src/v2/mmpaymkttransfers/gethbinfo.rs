//! `v2/mmpaymkttransfers/gethbinfo`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/mmpaymkttransfers/gethbinfo`
pub struct Gethbinfo(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/mmpaymkttransfers/gethbinfo", rest)
    }
}

/// 查询红包记录
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/mmpaymkttransfers/gethbinfo").unsigned().mutual_tls().reads();

    enumeration! {
        /// 订单类型
        BillType {
            MCHT = "MCHT",
        }
    }

    enumeration! {
        /// 返回状态码
        ReturnCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果
        ResultCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mch_billno"),
            required::<String>("mch_id"),
            required::<String>("appid"),
            required::<Enumeration<BillType>>("bill_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户订单号（必填）
        pub fn mch_billno(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_billno", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// Appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 订单类型（必填）
        pub fn bill_type(self, value: impl Into<Enumeration<BillType>>) -> Self {
            Self(self.0.with::<Enumeration<BillType>>("bill_type", value.into()))
        }
    }

    /// 查询红包记录：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
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
        pub status: Option<Enumeration<Status>>,
        /// 发放类型
        pub send_type: Option<Enumeration<SendType>>,
        /// 红包类型
        pub hb_type: Option<Enumeration<HbType>>,
        /// 红包个数
        pub total_num: Option<i64>,
        /// 红包金额，单位为分
        pub total_amount: Option<Fen>,
        /// 失败原因
        pub reason: Option<String>,
        /// 红包发送时间
        pub send_time: Option<String>,
        /// 红包退款时间
        pub refund_time: Option<String>,
        /// 红包退款金额，单位为分
        pub refund_amount: Option<Fen>,
        /// 祝福语
        pub wishing: Option<String>,
        /// 活动描述
        pub remark: Option<String>,
        /// 活动名称
        pub act_name: Option<String>,
        /// 红包领取记录
        pub hblist: Option<Hblist>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("result_code", &mut self.result_code),
                3 => Named("err_code", &mut self.err_code),
                4 => Named("err_code_des", &mut self.err_code_des),
                5 => Named("mch_billno", &mut self.mch_billno),
                6 => Named("mch_id", &mut self.mch_id),
                7 => Named("detail_id", &mut self.detail_id),
                8 => Named("status", &mut self.status),
                9 => Named("send_type", &mut self.send_type),
                10 => Named("hb_type", &mut self.hb_type),
                11 => Named("total_num", &mut self.total_num),
                12 => Named("total_amount", &mut self.total_amount),
                13 => Named("reason", &mut self.reason),
                14 => Named("send_time", &mut self.send_time),
                15 => Named("refund_time", &mut self.refund_time),
                16 => Named("refund_amount", &mut self.refund_amount),
                17 => Named("wishing", &mut self.wishing),
                18 => Named("remark", &mut self.remark),
                19 => Named("act_name", &mut self.act_name),
                20 => Named("hblist", &mut self.hblist),
                _ => return None,
            })
        }
    }

    /// 红包领取记录
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Hblist {
        /// 裂变红包领取列表
        pub hbinfo: Option<Vec<Hbinfo>>,
    }

    impl Message for Hblist {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("hbinfo", &mut self.hbinfo),
                _ => return None,
            })
        }
    }

    /// 裂变红包领取列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Hbinfo {
        /// 领取红包的Openid
        pub openid: Option<String>,
        /// 金额，单位为分
        pub amount: Option<Fen>,
        /// 接收时间
        pub rcv_time: Option<String>,
    }

    impl Message for Hbinfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("openid", &mut self.openid),
                1 => Named("amount", &mut self.amount),
                2 => Named("rcv_time", &mut self.rcv_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Hblist, Hbinfo);
}
