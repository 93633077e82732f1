//! 查询付款记录 · Query an employee payment (WeCom)
//!
//! `v2/mmpaymkttransfers/promotion/querywwsptrans2pocket`

/// 查询付款记录 · Query an employee payment (WeCom)
///
/// `v2/mmpaymkttransfers/promotion/querywwsptrans2pocket`
#[derive(Clone)]
pub struct Querywwsptrans2pocket {
    pub(crate) node: crate::chain::Node,
}

impl Querywwsptrans2pocket {
    /// 查询付款记录 · Query an employee payment (WeCom)
    ///
    /// `POST /mmpaymkttransfers/promotion/querywwsptrans2pocket`
    ///
    /// 企业按商户订单号查询经企业微信向员工的付款记录，返回付款状态和金额。模式：普通商户。
    ///
    /// Queries a WeCom payment to an employee by merchant order number and returns its state and amount. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::promotion::querywwsptrans2pocket::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().mch_id("1900000001").appid("wx8888888888888888");
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
    /// 官方文档 · Official pages: [90135/90279](https://open.work.weixin.qq.com/api/doc/90000/90135/90279)
    #[doc(alias(
        "查询付款记录",
        "Query an employee payment (WeCom)",
        "企业微信",
        "querywwsptrans2pocket",
        "promotion/querywwsptrans2pocket"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/promotion/querywwsptrans2pocket", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/promotion/querywwsptrans2pocket")
    }
}

/// 查询付款记录 · Query an employee payment (WeCom)
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
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAILED`: 失败 · Failed
            FAILED = "FAILED",
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
        }
    }

    /// 查询付款记录：请求 · Query an employee payment (WeCom): request
    pub struct Request {
        /// 商户订单号 · Merchant order number
        ///
        /// 最长 28 个字符。At most 28 characters.
        pub partner_trade_no: Option<String>,
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
        /// 商户订单号 · Merchant order number
        pub fn partner_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.partner_trade_no = value.into_member();
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

    /// 查询付款记录：应答 · Query an employee payment (WeCom): answer
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
        pub partner_trade_no: Option<String>,
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
        /// 失败原因 · Failure reason
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub reason: Option<String>,
        /// 收款用户姓名 · Payee name
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub transfer_name: Option<String>,
        /// 红包退款金额 · Payment amount
        ///
        /// 单位为分。In fen.
        pub payment_amount: Option<crate::Fen>,
        /// 转账时间 · Transfer time
        ///
        /// 格式 `yyyy-MM-dd HH:mm:ss`，北京时间；最长 32 个字符。`yyyy-MM-dd HH:mm:ss`, Beijing time. At most 32 characters.
        pub transfer_time: Option<String>,
        /// 付款描述 · Payment description
        ///
        /// 最长 100 个字符。At most 100 characters.
        pub desc: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => partner_trade_no: Optional "partner_trade_no",
            1 => mch_id: Required "mch_id",
            2 => appid: Required "appid",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => err_code: Optional "err_code",
            4 => err_code_des: Optional "err_code_des",
            5 => partner_trade_no: Optional "partner_trade_no",
            6 => mch_id: Optional "mch_id",
            7 => detail_id: Optional "detail_id",
            8 => status: Optional "status",
            9 => reason: Optional "reason",
            10 => transfer_name: Optional "transfer_name",
            11 => payment_amount: Optional "payment_amount",
            12 => transfer_time: Optional "transfer_time",
            13 => desc: Optional "desc",
        }
    }
}
