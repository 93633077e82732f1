//! 商户预约单号查询预约商家转账记录 · Query a reservation by merchant number
//!
//! `/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`

pub mod close;

/// 商户预约单号查询预约商家转账记录 · Query a reservation by merchant number
///
/// `/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
#[derive(Clone)]
pub struct OutReservationNo {
    pub(crate) node: crate::chain::Node,
}

impl OutReservationNo {
    /// `/close`: 关闭预约商家转账记录 · Close a transfer reservation
    #[inline]
    pub fn close(&self) -> close::Close {
        close::Close { node: self.node.clone() }
    }

    /// 商户预约单号查询预约商家转账记录 · Query a reservation by merchant number
    ///
    /// `GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
    ///
    /// 服务商按商户预约单号查询预约商家转账记录，返回预约状态、金额和转账场景。模式：服务商。
    ///
    /// Queries a transfer reservation by merchant reservation number and returns its state and amounts. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::mch_transfer::reservation::out_reservation_no::out_reservation_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .mch_transfer()
    ///     .reservation()
    ///     .out_reservation_no()
    ///     .out_reservation_no("plfk2020042013")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [transfer-reservation/transfer-reservation-get-by-out-no.html](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html)
    #[doc(alias(
        "商户预约单号查询预约商家转账记录",
        "Query a reservation by merchant number",
        "商家转账",
        "out-reservation-no",
        "reservation/out-reservation-no"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}",
        )
    }
}

/// 商户预约单号查询预约商家转账记录 · Query a reservation by merchant number
pub mod get {

    /// 商户预约单号查询预约商家转账记录：请求 · Query a reservation by merchant number: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 商户预约单号查询预约商家转账记录：应答 · Query a reservation by merchant number: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 服务商AppID · Partner app ID
        pub sp_appid: Option<String>,
        /// 二级商户AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 微信转账预约单号 · WeChat Pay transfer reservation number
        pub reservation_id: Option<String>,
        /// 商户预约单号 · Merchant reservation number
        pub out_reservation_no: Option<String>,
        /// 转账场景ID · Transfer scenario ID
        pub transfer_scene_id: Option<String>,
        /// 预计最晚转账日期 · Estimated latest transfer date
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub estimated_date: Option<String>,
        /// 预计最大转账金额 · Estimated maximum transfer amount
        ///
        /// 单位为分。In fen.
        pub estimated_max_amount: Option<crate::Fen>,
        /// 准确转账金额 · Exact transfer amount
        ///
        /// 单位为分。In fen.
        pub exact_amount: Option<crate::Fen>,
        /// 收款用户OpenID · Payee openid
        pub openid: Option<String>,
        /// 收款银行类型 · Receiving bank type
        pub bank_type: Option<String>,
        /// 预约记录状态 · Reservation status
        pub state: Option<String>,
        /// 预约记录受理的时间 · Reservation acceptance time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub accept_time: Option<crate::Time>,
        /// 预约记录用户确认预约的时间 · User confirmation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub reserve_time: Option<crate::Time>,
        /// 预约记录的关闭信息 · Reservation closing information
        pub close_info: Option<CloseInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 预约记录的关闭信息 · Reservation closing information
    #[non_exhaustive]
    pub struct CloseInfo {
        /// 预约记录关闭的时间 · Reservation closing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub close_time: Option<crate::Time>,
        /// 预约记录关闭的原因 · Reservation closing reason
        pub close_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => sp_appid: Optional "sp_appid",
            3 => sub_appid: Optional "sub_appid",
            4 => reservation_id: Optional "reservation_id",
            5 => out_reservation_no: Optional "out_reservation_no",
            6 => transfer_scene_id: Optional "transfer_scene_id",
            7 => estimated_date: Optional "estimated_date",
            8 => estimated_max_amount: Optional "estimated_max_amount",
            9 => exact_amount: Optional "exact_amount",
            10 => openid: Optional "openid",
            11 => bank_type: Optional "bank_type",
            12 => state: Optional "state",
            13 => accept_time: Optional "accept_time",
            14 => reserve_time: Optional "reserve_time",
            15 => close_info: Optional "close_info",
        }
        CloseInfo {
            0 => close_time: Optional "close_time",
            1 => close_reason: Optional "close_reason",
        }
    }
}
