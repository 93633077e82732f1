//! 查询订单 · Query a print order
//!
//! `/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`

/// 查询订单 · Query a print order
///
/// `/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
#[derive(Clone)]
pub struct PrintOrderNo {
    pub(crate) node: crate::chain::Node,
}

impl PrintOrderNo {
    /// 查询订单 · Query a print order
    ///
    /// `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
    ///
    /// 服务商按设备ID和打印单号查询打印订单，返回打印状态、模板和变量。模式：服务商。
    ///
    /// Queries a print order by device ID and print order number, and returns its state, template and variables. Mode: partner.
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
    #[doc(alias(
        "查询订单",
        "Query a print order",
        "小票打印",
        "print-orders",
        "printers/print-orders"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}")
    }
}

/// 查询订单 · Query a print order
pub mod get {

    enumeration! {
        /// 打印状态 · Print status
        PrintState {
            /// `PRINT_STATE_WAIT`: 等待打印 · Waiting
            PRINT_STATE_WAIT = "PRINT_STATE_WAIT",
            /// `PRINT_STATE_SUCCESS`: 打印成功 · Printed
            PRINT_STATE_SUCCESS = "PRINT_STATE_SUCCESS",
            /// `PRINT_STATE_FAIL`: 打印失败 · Printing failed
            PRINT_STATE_FAIL = "PRINT_STATE_FAIL",
            /// `PRINT_STATE_CACHED`: 已缓存，待打印 · Cached, waiting
            PRINT_STATE_CACHED = "PRINT_STATE_CACHED",
        }
    }

    /// 查询订单：应答 · Query a print order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 打印单号 · Print order number
        pub print_order_no: Option<String>,
        /// 模板ID · Template ID
        pub template_id: Option<String>,
        /// 回调通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
        /// 打印状态 · Print status
        pub print_state: PrintState,
        /// 打印状态描述 · Print status description
        pub print_state_description: Option<String>,
        /// 变量列表 · Variables
        pub variable_list: Option<Vec<VariableList>>,
        /// 表格变量列表 · Table variables
        pub table_list: Option<Vec<TableList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 变量列表 · Variables
    #[non_exhaustive]
    pub struct VariableList {
        /// Key字段 · Key
        pub key: Option<String>,
        /// Value值字段 · Value
        pub value: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 表格变量列表 · Table variables
    #[non_exhaustive]
    pub struct TableList {
        /// Key字段 · Key
        pub key: Option<String>,
        /// Value值列表 · Rows
        pub row_list: Option<Vec<RowList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// Value值列表 · Rows
    #[non_exhaustive]
    pub struct RowList {
        /// 值列表 · Cells
        pub cell_list: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => print_order_no: Optional "print_order_no",
            1 => template_id: Optional "template_id",
            2 => notify_url: Optional "notify_url",
            3 => print_state: Optional "print_state",
            4 => print_state_description: Optional "print_state_description",
            5 => variable_list: Optional "variable_list",
            6 => table_list: Optional "table_list",
        }
        VariableList {
            0 => key: Optional "key",
            1 => value: Optional "value",
        }
        TableList {
            0 => key: Optional "key",
            1 => row_list: Optional "row_list",
        }
        RowList {
            0 => cell_list: Optional "cell_list",
        }
    }
}
