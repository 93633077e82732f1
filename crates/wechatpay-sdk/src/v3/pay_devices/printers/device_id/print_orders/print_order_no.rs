//! `/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`

/// `/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
pub struct PrintOrderNo {
    pub(crate) node: crate::chain::Node,
}

impl PrintOrderNo {
    /// 查询订单 (partner)
    ///
    /// `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .pay_devices()
    ///     .printers()
    ///     .device_id("WINCIE*EIXHRB")
    ///     .print_orders()
    ///     .print_order_no("wx8888888888888888")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}")
    }
}

/// 查询订单
pub mod get {

    enumeration! {
        /// 打印状态
        PrintState {
            PRINT_STATE_WAIT = "PRINT_STATE_WAIT",
            PRINT_STATE_SUCCESS = "PRINT_STATE_SUCCESS",
            PRINT_STATE_FAIL = "PRINT_STATE_FAIL",
            PRINT_STATE_CACHED = "PRINT_STATE_CACHED",
        }
    }

    /// 查询订单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 打印单号
        pub print_order_no: Option<String>,
        /// 模板ID
        pub template_id: Option<String>,
        /// 回调通知地址
        pub notify_url: Option<String>,
        /// 打印状态
        pub print_state: Option<crate::Enumeration<PrintState>>,
        /// 打印状态描述
        pub print_state_description: Option<String>,
        /// 变量列表
        pub variable_list: Option<Vec<VariableList>>,
        /// 表格变量列表
        pub table_list: Option<Vec<TableList>>,
    }

    /// 变量列表
    #[non_exhaustive]
    pub struct VariableList {
        /// Key字段
        pub key: Option<String>,
        /// Value值字段
        pub value: Option<String>,
    }

    /// 表格变量列表
    #[non_exhaustive]
    pub struct TableList {
        /// Key字段
        pub key: Option<String>,
        /// Value值列表
        pub row_list: Option<Vec<RowList>>,
    }

    /// Value值列表
    #[non_exhaustive]
    pub struct RowList {
        /// 值列表
        pub cell_list: Option<Vec<String>>,
    }

    message! {
        Response {
            0 => print_order_no: "print_order_no",
            1 => template_id: "template_id",
            2 => notify_url: "notify_url",
            3 => print_state: "print_state",
            4 => print_state_description: "print_state_description",
            5 => variable_list: "variable_list",
            6 => table_list: "table_list",
        }
        VariableList {
            0 => key: "key",
            1 => value: "value",
        }
        TableList {
            0 => key: "key",
            1 => row_list: "row_list",
        }
        RowList {
            0 => cell_list: "cell_list",
        }
    }
}
