//! `v2/mmpaymkttransfers/promotion/querywwsptrans2pocket`

/// `v2/mmpaymkttransfers/promotion/querywwsptrans2pocket`
pub struct Querywwsptrans2pocket {
    pub(crate) node: crate::chain::Node,
}

impl Querywwsptrans2pocket {
    /// 查询付款记录 (direct)
    ///
    /// `POST /mmpaymkttransfers/promotion/querywwsptrans2pocket`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::promotion::querywwsptrans2pocket::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .partner_trade_no("10000098201411111234567890")
    ///     .mch_id("10000098")
    ///     .appid("wxe062425f740d30d8");
    /// let answer = client
    ///     .v2()
    ///     .mmpaymkttransfers()
    ///     .promotion()
    ///     .querywwsptrans2pocket()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90279)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/promotion/querywwsptrans2pocket", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/promotion/querywwsptrans2pocket")
    }
}

/// 查询付款记录
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::Status;

    /// 查询付款记录：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("partner_trade_no"),
            message::required::<String>("mch_id"),
            message::required::<String>("appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户订单号
        pub fn partner_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("partner_trade_no", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// Appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }
    }

    /// 查询付款记录：应答
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
        pub partner_trade_no: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 红包单号
        pub detail_id: Option<String>,
        /// 红包状态
        pub status: Option<crate::Enumeration<Status>>,
        /// 失败原因
        pub reason: Option<String>,
        /// 收款用户姓名
        pub transfer_name: Option<String>,
        /// 红包退款金额，单位为分
        pub payment_amount: Option<crate::Fen>,
        /// 转账时间
        pub transfer_time: Option<String>,
        /// 付款描述
        pub desc: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => result_code: "result_code",
            3 => err_code: "err_code",
            4 => err_code_des: "err_code_des",
            5 => partner_trade_no: "partner_trade_no",
            6 => mch_id: "mch_id",
            7 => detail_id: "detail_id",
            8 => status: "status",
            9 => reason: "reason",
            10 => transfer_name: "transfer_name",
            11 => payment_amount: "payment_amount",
            12 => transfer_time: "transfer_time",
            13 => desc: "desc",
        }
    }
}
